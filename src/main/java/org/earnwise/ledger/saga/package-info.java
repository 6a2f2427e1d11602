/** What the rules of State-Administered General Assistance derive. */
@NullMarked
package org.earnwise.ledger.saga;

import org.jspecify.annotations.NullMarked;
