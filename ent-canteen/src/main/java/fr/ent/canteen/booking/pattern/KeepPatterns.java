package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.Bookings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and ends patterns. A change touches days to come only, and of these only such as are still open. */
@Component
class KeepPatterns {

    private final Patterns patterns;
    private final BookPatterns bookPatterns;
    private final Bookings bookings;
    private final PatternNotices notices;
    private final Clock clock;

    KeepPatterns(Patterns patterns, BookPatterns bookPatterns, Bookings bookings, PatternNotices notices, Clock clock) {
        this.patterns = patterns;
        this.bookPatterns = bookPatterns;
        this.bookings = bookings;
        this.notices = notices;
        this.clock = clock;
    }

    /** Those patterns are kept of which at least one day was booked or waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    KeptPatterns make(List<Pattern> wanted, PlanPatterns.PatternFamily family) {
        BookedTerm term = bookPatterns.book(PlanPatterns.DaysToBook.of(wanted, family));
        List<Pattern> kept = wanted.stream()
                .filter(pattern -> term.days().stream().anyMatch(day -> day.isMadeBy(pattern)))
                .toList();
        if (!kept.isEmpty()) {
            patterns.add(kept, family.asked(), family.viewer().person(), clock.instant());
        }
        KeptPatterns made = new KeptPatterns(kept, term);
        notices.made(family, made);
        return made;
    }

    /**
     * Lays a pattern anew from a day on: days it no longer has are cancelled, suspended ones for good; days it gains are
     * booked. Days that the family had cancelled by itself stay cancelled.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    KeptPatterns change(Pattern before, Pattern after, PlanPatterns.PatternFamily family, LocalDate from) {
        patterns.change(after);
        notices.changed(family, after);
        List<Booking> leaving = bookings.listOf(before.id(), from).stream()
                .filter(booking -> !after.covers(booking.day()))
                .toList();
        LocalDate last = Stream.of(before.to(), after.to(), from)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new KeptPatterns(
                List.of(after),
                bookPatterns.book(new PlanPatterns.DaysToBook(
                        List.of(after),
                        family,
                        day -> !day.isBefore(from) && !before.covers(day),
                        leaving,
                        from,
                        last)));
    }

    /** Patterns as kept, and what became of each of their days. */
    record KeptPatterns(List<Pattern> patterns, BookedTerm term) {

        List<DayAnswer> days() {
            return term.days();
        }

        int count(DayResult result) {
            return (int) days().stream().filter(day -> day.result() == result).count();
        }
    }
}
