/** What the person told us, month by month, and what several programs share. */
@NullMarked
package org.earnwise.ledger.household;

import org.jspecify.annotations.NullMarked;
