/** What is left to live on, and what could be asked back. */
@NullMarked
package org.earnwise.ledger.net;

import org.jspecify.annotations.NullMarked;
