/** What any rule of guidance may state as part of the answer. No rule reads it. */
@NullMarked
package org.earnwise.guidance.answer;

import org.jspecify.annotations.NullMarked;
