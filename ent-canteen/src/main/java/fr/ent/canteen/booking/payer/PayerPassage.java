package fr.ent.canteen.booking.payer;

import fr.ent.canteen.money.Cents;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that would pass from one household to another, for the town hall alone: their cost tells both quotients.
 *
 * @param from none where nobody paid for them
 * @param days those that are booked, or called off and still charged
 * @param meals those of the days that are at a canteen
 * @param first the first day, of those that wait as well
 * @param formerCents the cost of the days for the household that pays now, by what is known today
 * @param amountCents the same for the household that would pay
 * @param inPackage those of the days that cost nothing by themselves: the household of its first day pays the package
 * @param waiting days in a waiting list, which would pass too and cost nothing yet
 */
record PayerPassage(
        @Nullable HouseholdId from,
        HouseholdId to,
        int days,
        int meals,
        LocalDate first,
        LocalDate last,
        Cents formerCents,
        Cents amountCents,
        int inPackage,
        int waiting) {}
