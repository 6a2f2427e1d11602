/** Medicare for people with Social Security disability benefits. */
@NullMarked
package org.earnwise.ledger.medicare;

import org.jspecify.annotations.NullMarked;
