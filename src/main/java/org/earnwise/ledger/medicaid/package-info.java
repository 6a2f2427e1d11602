/** Connecticut's Medicaid and the doors to it. */
@NullMarked
package org.earnwise.ledger.medicaid;

import org.jspecify.annotations.NullMarked;
