/** What a person tells us: the scenario and its parts, read and checked. */
@NullMarked
package org.earnwise.scenario;

import org.jspecify.annotations.NullMarked;
