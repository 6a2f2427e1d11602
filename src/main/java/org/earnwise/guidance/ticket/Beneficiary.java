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
        /** It is suspended, not in pay, or not paid for disability. */
        NOT_PAID,
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

    /** Whether the person told of having neither. */
    public boolean none() {
        return titleII == Benefit.NONE && titleXVI == Benefit.NONE;
    }

    private static boolean has(Benefit benefit) {
        return benefit != Benefit.UNTOLD && benefit != Benefit.NONE;
    }
}
