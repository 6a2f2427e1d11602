/** The doors of guidance: told no, choices, my Ticket, who can help, and pages for guides and agencies. */
@NullMarked
package org.earnwise.web.doors;

import org.jspecify.annotations.NullMarked;
