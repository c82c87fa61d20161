package fr.ent.canteen.account;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of an account: what a child costs at an activity, on a day or for a package. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DayLine.class, name = "DAY"),
    @JsonSubTypes.Type(value = PackageLine.class, name = "PACKAGE")
})
public sealed interface AccountLine permits DayLine, PackageLine {

    ChildId childId();

    ActivityId activityId();

    String activityName();

    /** The household that pays; none when no household has the child. */
    @Nullable
    HouseholdId householdId();

    /** The day that makes the payer. */
    LocalDate paidOn();

    Cents amountCents();

    /** Whether nothing that is still to come changes the line by itself. */
    boolean certain();

    /** Whether anybody owes it: not a day on which the child won't be at school any more. */
    boolean due();
}
