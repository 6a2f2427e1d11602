/** How long an answer takes, how soon the program is there to give it, and how much memory it wants. */
@NullMarked
package org.earnwise.benchmark;

import org.jspecify.annotations.NullMarked;
