/** The JSON door. */
@NullMarked
package org.earnwise.api;

import org.jspecify.annotations.NullMarked;
