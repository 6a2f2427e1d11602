/** Dated, sourced amounts: loading, checking, and looking up by month. */
@NullMarked
package org.earnwise.figures;

import org.jspecify.annotations.NullMarked;
