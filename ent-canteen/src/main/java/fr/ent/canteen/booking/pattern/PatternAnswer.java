package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.money.Cents;
import java.util.List;
import java.util.Objects;

/**
 * The outcome of patterns, day by day.
 *
 * @param refused days that are neither booked nor waiting now, but for those cancelled as asked
 * @param amountCents the amount that the reader's own household will pay for the days booked
 */
record PatternAnswer(
        List<PatternView> patterns,
        int booked,
        int waiting,
        int cancelled,
        int refused,
        Cents amountCents,
        List<DayAnswer> days) {

    static PatternAnswer of(KeepPatterns.KeptPatterns made) {
        int booked = made.count(DayResult.BOOKED);
        int waiting = made.count(DayResult.WAITING);
        int cancelled = made.count(DayResult.CANCELLED);
        return new PatternAnswer(
                made.patterns().stream().map(PatternView::of).toList(),
                booked,
                waiting,
                cancelled,
                made.days().size() - booked - waiting - cancelled,
                Cents.of(made.days().stream()
                        .filter(day -> day.result() == DayResult.BOOKED)
                        .map(DayAnswer::amountCents)
                        .filter(Objects::nonNull)
                        .mapToLong(Cents::value)
                        .sum()),
                made.days());
    }
}
