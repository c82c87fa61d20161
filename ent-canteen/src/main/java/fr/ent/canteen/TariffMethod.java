package fr.ent.canteen;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How a tariff turns a quotient into a price. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BracketGrid.class, name = "BRACKETS"),
    @JsonSubTypes.Type(value = EffortRate.class, name = "EFFORT_RATE")
})
public sealed interface TariffMethod permits BracketGrid, EffortRate {

    Charge charge(Cents quotient);

    /** What a household pays whose quotient isn't known. */
    Charge maximum();

    /** A price, and the step that led to it. */
    record Charge(Cents amount, PriceStep step) {}
}
