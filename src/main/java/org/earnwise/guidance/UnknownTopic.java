package org.earnwise.guidance;

/** There is no such topic of guidance. */
public final class UnknownTopic extends RuntimeException {

    public UnknownTopic(String topic) {
        super("There is no guidance on \"" + (topic.length() > 40 ? topic.substring(0, 40) + "…" : topic)
                + "\"; ask for one of " + String.join(", ", Topic.codes()));
    }
}
