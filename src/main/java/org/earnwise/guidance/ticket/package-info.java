/** What the rules of Ticket to Work read and derive: records, nothing else. */
@NullMarked
package org.earnwise.guidance.ticket;

import org.jspecify.annotations.NullMarked;
