/** What the rules of service access read and derive: records, nothing else. */
@NullMarked
package org.earnwise.guidance.access;

import org.jspecify.annotations.NullMarked;
