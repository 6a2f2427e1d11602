/** The pages: wizard, results, guidance. */
@NullMarked
package org.earnwise.web;

import org.jspecify.annotations.NullMarked;
