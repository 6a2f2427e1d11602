/** Message keys to sentences, in each language, and their reading grade. */
@NullMarked
package org.earnwise.words;

import org.jspecify.annotations.NullMarked;
