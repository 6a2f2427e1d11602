/** Social Security disability benefits. */
@NullMarked
package org.earnwise.ledger.ssdi;

import org.jspecify.annotations.NullMarked;
