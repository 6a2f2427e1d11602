/** The words of the scenarios: what is told about a person, and what the rules answer. */
@NullMarked
package org.earnwise.steps;

import org.jspecify.annotations.NullMarked;
