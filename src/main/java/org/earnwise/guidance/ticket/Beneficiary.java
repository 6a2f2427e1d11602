package org.earnwise.guidance.ticket;

/**
 * The two kinds of disability benefit, as told: Social Security disability (title II) and SSI (title XVI).
 */
public record Beneficiary(Benefit titleII, Benefit titleXVI) {

    /** What was told of one kind. */
    public enum Benefit {
        /** Nothing was told. */
        UNTOLD,
        /** The person does not get it. */
        NONE,
        /** A disability benefit, and it is being paid. */
        PAID,
        /** A disability benefit that is suspended or not in pay. */
        NOT_PAID,
        /** It is not paid for disability. */
        OTHER,
        /** It was told of, but not whether it is being paid. */
        UNCLEAR
    }

    /** Whether at least one is being paid. */
    public boolean paid() {
        return titleII == Benefit.PAID || titleXVI == Benefit.PAID;
    }

    /** Whether neither is being paid, for sure. */
    public boolean notPaid() {
        return !paid() && titleII != Benefit.UNCLEAR && titleXVI != Benefit.UNCLEAR;
    }

    /** Whether the person has at least one of them, paid or not. */
    public boolean named() {
        return has(titleII) || has(titleXVI);
    }

    /** Whether the person told of having neither for disability. */
    public boolean none() {
        return isNone(titleII) && isNone(titleXVI);
    }

    private static boolean isNone(Benefit benefit) {
        return benefit == Benefit.NONE || benefit == Benefit.OTHER;
    }

    private static boolean has(Benefit benefit) {
        return benefit != Benefit.UNTOLD && benefit != Benefit.NONE;
    }
}
