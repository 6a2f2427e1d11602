/** What the rules derive about the Connecticut State Supplement. */
@NullMarked
package org.earnwise.ledger.supplement;

import org.jspecify.annotations.NullMarked;
