/** Supplemental Security Income. */
@NullMarked
package org.earnwise.ledger.ssi;

import org.jspecify.annotations.NullMarked;
