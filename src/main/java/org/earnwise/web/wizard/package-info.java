/** The questions: one a page, only those that matter, and how the answers become a scenario. */
@NullMarked
package org.earnwise.web.wizard;

import org.jspecify.annotations.NullMarked;
