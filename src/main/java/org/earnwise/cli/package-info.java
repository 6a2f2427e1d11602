/** The command line. */
@NullMarked
package org.earnwise.cli;

import org.jspecify.annotations.NullMarked;
