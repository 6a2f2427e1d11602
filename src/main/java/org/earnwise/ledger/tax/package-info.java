/** What the rules of taxes on pay and income derive. */
@NullMarked
package org.earnwise.ledger.tax;

import org.jspecify.annotations.NullMarked;
