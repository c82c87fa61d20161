package fr.ent.core.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The zone of a calendar's hours, with the changes of the clock from the one before its first event to the year after its last. */
final class ZoneInFile {

    private ZoneInFile() {}

    /** None where no event has hours. */
    static Optional<VTimeZone> of(PublishedCalendar published) {
        List<LocalDate> days = published.events().stream()
                .map(CalendarEvent::time)
                .filter(EventTime.Hours.class::isInstance)
                .map(EventTime.Hours.class::cast)
                .flatMap(hours -> Stream.of(hours.day(), last(hours)))
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(zone(published.zone(), days.getFirst(), days.getLast()));
    }

    private static LocalDate last(EventTime.Hours hours) {
        return hours.day()
                .plusWeeks((long) hours.turns().weeks() * (hours.turns().times() - 1));
    }

    private static VTimeZone zone(ZoneId id, LocalDate first, LocalDate last) {
        ZoneRules rules = id.getRules();
        Instant begin = first.atStartOfDay(id).toInstant();
        Instant end = last.plusYears(1).atStartOfDay(id).toInstant();
        Optional<ZoneOffsetTransition> before = Optional.ofNullable(rules.previousTransition(begin));
        Stream<Observance> known = before.stream().map(change -> observance(change, rules));
        Stream<Observance> start = before.isPresent() ? known : Stream.of(always(rules.getOffset(begin)));
        Stream<Observance> later = Stream.iterate(
                        rules.nextTransition(begin),
                        change -> change != null && change.getInstant().isBefore(end),
                        change -> rules.nextTransition(
                                Objects.requireNonNull(change).getInstant()))
                .map(change -> observance(Objects.requireNonNull(change), rules));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(id.getId()));
        zone.setComponentList(new ComponentList<>(Stream.concat(start, later).toList()));
        return zone;
    }

    private static Observance observance(ZoneOffsetTransition change, ZoneRules rules) {
        PropertyList said = observance(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
        return rules.isDaylightSavings(change.getInstant()) ? new Daylight(said) : new Standard(said);
    }

    private static Observance always(ZoneOffset offset) {
        return new Standard(observance(LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset));
    }

    private static PropertyList observance(LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        return new PropertyList(List.of(new DtStart<>(onset), new TzOffsetFrom(before), new TzOffsetTo(after)));
    }
}
