/** What the rules of Temporary Family Assistance derive. */
@NullMarked
package org.earnwise.ledger.tfa;

import org.jspecify.annotations.NullMarked;
