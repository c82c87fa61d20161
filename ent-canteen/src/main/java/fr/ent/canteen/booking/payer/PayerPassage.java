package fr.ent.canteen.booking.payer;

import fr.ent.canteen.account.AccountLine;
import fr.ent.canteen.account.PassingLine;
import fr.ent.canteen.booking.payer.PassingBookings.PassingBooking;
import fr.ent.canteen.money.Cents;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Days that pass from one household to another, for the town hall alone: their cost tells both quotients.
 *
 * @param from none where nobody paid for them
 * @param to none where nobody would pay for them
 * @param days those of which an account has a line that is due: booked, called off and still charged, or come to without a
 *     booking
 * @param meals those of the days that are at a canteen
 * @param first the first of the days; none without any
 * @param formerCents the cost of the days and the packages for the household that pays now, by what is known today
 * @param amountCents the same for the household that would pay
 * @param inPackage those of the days that cost nothing by themselves: the household of its first day pays the package
 * @param packages those that pass with the first of their days
 * @param waiting days in a waiting list, which pass too and cost nothing yet
 * @param waitingFirst the first of the days that wait; none without any
 */
record PayerPassage(
        @Nullable HouseholdId from,
        @Nullable HouseholdId to,
        int days,
        int meals,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Cents formerCents,
        Cents amountCents,
        int inPackage,
        int packages,
        int waiting,
        @Nullable LocalDate waitingFirst,
        @Nullable LocalDate waitingLast) {

    /**
     * @param lines by day
     * @param queued by day
     */
    static PayerPassage of(
            PayerWay way, List<PassingLine> lines, List<PassingBooking> queued, Predicate<PassingLine> atCanteen) {
        List<PassingLine> taken =
                lines.stream().filter(line -> !line.isPackage()).toList();
        return new PayerPassage(
                way.from(),
                way.to(),
                taken.size(),
                count(taken, atCanteen),
                taken.isEmpty() ? null : taken.getFirst().after().paidOn(),
                taken.isEmpty() ? null : taken.getLast().after().paidOn(),
                sum(lines, PassingLine::before),
                sum(lines, PassingLine::after),
                count(taken, PassingLine::isInPackage),
                lines.size() - taken.size(),
                queued.size(),
                queued.isEmpty() ? null : queued.getFirst().day(),
                queued.isEmpty() ? null : queued.getLast().day());
    }

    private static int count(List<PassingLine> lines, Predicate<PassingLine> which) {
        return Math.toIntExact(lines.stream().filter(which).count());
    }

    private static Cents sum(List<PassingLine> lines, Function<PassingLine, AccountLine> which) {
        return lines.stream().map(which).map(AccountLine::amountCents).reduce(Cents.of(0), Cents::plus);
    }

    /** From one household, or nobody, to another. */
    record PayerWay(@Nullable HouseholdId from, @Nullable HouseholdId to) {}
}
