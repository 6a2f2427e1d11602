/** What the rules of SNAP derive. */
@NullMarked
package org.earnwise.ledger.snap;

import org.jspecify.annotations.NullMarked;
