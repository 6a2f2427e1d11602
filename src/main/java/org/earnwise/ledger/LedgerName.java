package org.earnwise.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which a record stands in the ledger of an advice, as the contract fixes it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LedgerName {

    /** The name when the fact is the person's own or the household's. */
    String value() default "";

    /** The name when the fact is the spouse's; empty when the spouse's does not stand in the ledger. */
    String spouse() default "";

    /** The name when the fact is a child's; several children are added up. */
    String child() default "";
}
