/** What the rules about pay itself look at. */
@NullMarked
package org.earnwise.ledger.pay;

import org.jspecify.annotations.NullMarked;
