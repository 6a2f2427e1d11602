/** What the rules of Care 4 Kids derive. */
@NullMarked
package org.earnwise.ledger.childcare;

import org.jspecify.annotations.NullMarked;
