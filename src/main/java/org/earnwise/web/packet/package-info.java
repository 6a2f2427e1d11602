/** What a person takes along: the packet for the counselor, the saved file, the calendar; and how a saved file comes back. */
@NullMarked
package org.earnwise.web.packet;

import org.jspecify.annotations.NullMarked;
