/** Service access, Ticket to Work, the Medicaid Rehab Option, plans and measures. */
@NullMarked
package org.earnwise.guidance;

import org.jspecify.annotations.NullMarked;
