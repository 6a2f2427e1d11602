/** What the rules of rent in assisted housing derive. */
@NullMarked
package org.earnwise.ledger.housing;

import org.jspecify.annotations.NullMarked;
