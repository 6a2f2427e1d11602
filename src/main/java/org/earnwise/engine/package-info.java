/** The only room that knows Drools: rule base, session, explanation. */
@NullMarked
package org.earnwise.engine;

import org.jspecify.annotations.NullMarked;
