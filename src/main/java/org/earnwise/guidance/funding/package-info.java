/** What the rules of funding read and derive: records, nothing else. No rule of access sees any of them. */
@NullMarked
package org.earnwise.guidance.funding;

import org.jspecify.annotations.NullMarked;
