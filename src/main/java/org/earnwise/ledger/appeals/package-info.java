/** What the rules derive about hearings of the Department of Social Services. */
@NullMarked
package org.earnwise.ledger.appeals;

import org.jspecify.annotations.NullMarked;
