/** The law worked out a second time, plainly and by other means than the rules, to check them on many scenarios. */
@NullMarked
package org.earnwise.oracle;

import org.jspecify.annotations.NullMarked;
