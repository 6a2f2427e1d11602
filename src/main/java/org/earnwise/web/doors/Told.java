package org.earnwise.web.doors;

import org.earnwise.web.Answers;

/** What was told at the doors in this visit, by sheet. Kept apart from the answers about pay: those lead to a result of their own. */
record Told(Answers answers) {

    static final Told NOTHING = new Told(Answers.NONE);
}
