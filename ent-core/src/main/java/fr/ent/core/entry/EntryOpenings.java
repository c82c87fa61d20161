package fr.ent.core.entry;

import fr.ent.core.entry.ClassEntry.HeldEntry;
import fr.ent.core.entry.ClassEntry.HeldKind;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.SchoolCalendar;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether a class is open to its children now: by hand, or by its hours on a day of school. */
@Component
public class EntryOpenings {

    private final SchoolCalendar calendar;
    private final Territories territories;
    private final Clock clock;

    EntryOpenings(SchoolCalendar calendar, Territories territories, Clock clock) {
        this.calendar = calendar;
        this.territories = territories;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public Optional<EntryOpening> find(ClassEntry entry) {
        HeldEntry held = entry.byHand();
        Optional<HeldEntry> holds =
                Optional.ofNullable(held).filter(one -> one.until().isAfter(clock.instant()));
        if (holds.filter(one -> one.kind() == HeldKind.SHUT).isPresent()) {
            return Optional.empty();
        }
        return holds.map(one ->
                        new EntryOpening(findEndOfHours(entry, one.until()).orElse(one.until()), true))
                .or(() -> findEndOfHours(entry, clock.instant()).map(end -> new EntryOpening(end, false)));
    }

    /** The end of the hours that a moment lies in: what is held open until then goes on with them. */
    private Optional<Instant> findEndOfHours(ClassEntry entry, Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone());
        LocalDate day = local.toLocalDate();
        return entry.hours()
                .findEnd(local)
                .filter(end -> calendar.days(List.of(entry.school()), day, day)
                        .findClosure(entry.school(), day)
                        .isEmpty())
                .map(end -> at(day, end));
    }

    /** The day that it is where the class is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The moment at which a time of today comes. */
    public Instant today(LocalTime time) {
        return at(today(), time);
    }

    /** The moment at which today ends. */
    public Instant endOfDay() {
        return at(today().plusDays(1), LocalTime.MIDNIGHT);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone()).toInstant();
    }

    private ZoneId zone() {
        return territories.get(TerritoryScope.require()).timeZone();
    }

    /**
     * An open class.
     *
     * @param until when it closes
     * @param byHand whether somebody holds it open, and not its hours alone
     */
    public record EntryOpening(Instant until, boolean byHand) {}
}
