/** What the rules of help with heating costs derive. */
@NullMarked
package org.earnwise.ledger.energy;

import org.jspecify.annotations.NullMarked;
