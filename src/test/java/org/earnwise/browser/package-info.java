/** The pages in a real browser, before the real rules. */
@NullMarked
package org.earnwise.browser;

import org.jspecify.annotations.NullMarked;
