/** The answer in words a person can use: result, months, reasons. */
@NullMarked
package org.earnwise.web.result;

import org.jspecify.annotations.NullMarked;
