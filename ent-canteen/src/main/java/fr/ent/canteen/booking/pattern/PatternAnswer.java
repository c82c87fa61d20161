package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.money.Cents;
import java.util.List;
import java.util.Objects;

/**
 * The outcome of patterns, day by day.
 *
 * @param alreadyBooked days that the child had already, left as they are
 * @param closed days on which there is nothing to book
 * @param refused days that could have been booked or cancelled and aren't, each with its reason
 * @param amountCents the amount that the reader's own household would pay more for the days booked, and once for each package
 *     that they open, by what is known today; until it is billed each day follows the tariff and the quotient of that day
 * @param packages those that the days booked open, or open earlier for another payer or at another price; any other that
 *     earlier bookings had opened costs nothing more
 */
record PatternAnswer(
        List<PatternView> patterns,
        int booked,
        int waiting,
        int cancelled,
        int alreadyBooked,
        int closed,
        int refused,
        Cents amountCents,
        List<TermPackage> packages,
        List<DayAnswer> days) {

    static PatternAnswer of(KeepPatterns.KeptPatterns made) {
        int booked = made.count(DayResult.BOOKED);
        int waiting = made.count(DayResult.WAITING);
        int cancelled = made.count(DayResult.CANCELLED);
        int alreadyBooked = made.count(DayResult.ALREADY_BOOKED);
        int closed = made.count(DayResult.CLOSED);
        return new PatternAnswer(
                made.patterns().stream().map(PatternView::of).toList(),
                booked,
                waiting,
                cancelled,
                alreadyBooked,
                closed,
                made.days().size() - booked - waiting - cancelled - alreadyBooked - closed,
                amount(made),
                made.term().packages(),
                made.days());
    }

    private static Cents amount(KeepPatterns.KeptPatterns made) {
        return Cents.of(made.days().stream()
                        .filter(day -> day.result() == DayResult.BOOKED)
                        .map(DayAnswer::amountCents)
                        .filter(Objects::nonNull)
                        .mapToLong(Cents::value)
                        .sum()
                + made.term().packages().stream()
                        .mapToLong(TermPackage::addedCents)
                        .sum());
    }
}
