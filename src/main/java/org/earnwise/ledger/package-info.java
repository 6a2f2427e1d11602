/** Months, money, and the records that the rules derive, program by program. */
@NullMarked
package org.earnwise.ledger;

import org.jspecify.annotations.NullMarked;
