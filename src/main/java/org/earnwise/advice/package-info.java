/** Scenario in, advice out: findings, ranges, reports, questions, comparison. */
@NullMarked
package org.earnwise.advice;

import org.jspecify.annotations.NullMarked;
