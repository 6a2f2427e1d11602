/** What the rules of the Ticket to Work and Self-Sufficiency Program derive month by month. */
@NullMarked
package org.earnwise.ledger.selfsufficiency;

import org.jspecify.annotations.NullMarked;
