package fr.ent.core.ical;

import fr.ent.core.text.Signs;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/** Writes a calendar as RFC 5545 says. */
final class CalendarFile {

    private static final Duration READ_AGAIN_AFTER = Duration.ofHours(6);

    /** Lines are folded by characters: with two octets for an accent they stay within the 75 octets of RFC 5545. */
    private static final int FOLD = 36;

    private CalendarFile() {}

    static String of(PublishedCalendar published) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Préau//%s//FR".formatted(published.product())));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", Signs.writable(published.name())));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN_AFTER));
        ZoneInFile.of(published).ifPresent(calendar::add);
        published.events().forEach(event -> calendar.add(event(event, published.zone())));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(false, FOLD).output(calendar, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    private static VEvent event(CalendarEvent said, ZoneId zone) {
        VEvent event = new VEvent(false);
        event.add(new Uid(said.uid() + "@preau"));
        event.add(new DtStamp(said.revision().stamp().truncatedTo(ChronoUnit.SECONDS)));
        switch (said.time()) {
            case EventTime.WholeDays days -> lay(event, days);
            case EventTime.Hours hours -> lay(event, hours, zone);
        }
        event.add(new Summary(Signs.writable(said.words().summary())));
        if (!said.words().description().isEmpty()) {
            event.add(new Description(Signs.writable(said.words().description())));
        }
        if (!said.words().place().isEmpty()) {
            event.add(new Location(Signs.writable(said.words().place())));
        }
        if (said.revision().changedAt() != null) {
            event.add(new LastModified(said.revision().changedAt().truncatedTo(ChronoUnit.SECONDS)));
        }
        event.add(new Sequence(said.revision().sequence()));
        return event;
    }

    private static void lay(VEvent event, EventTime.WholeDays days) {
        event.add(new DtStart<>(days.first()));
        event.add(new DtEnd<>(days.last().plusDays(1)));
        event.add(ImmutableTransp.TRANSPARENT);
    }

    private static void lay(VEvent event, EventTime.Hours hours, ZoneId zone) {
        event.add(new DtStart<>(ZonedDateTime.of(hours.day(), hours.from(), zone)));
        event.add(new DtEnd<>(ZonedDateTime.of(hours.day(), hours.to(), zone)));
        EventTime.WeeklyTurns turns = hours.turns();
        if (turns.times() > 1) {
            event.add(new RRule<>(new Recur.Builder<ZonedDateTime>()
                    .frequency(Frequency.WEEKLY)
                    .interval(turns.weeks())
                    .count(turns.times())
                    .build()));
        }
        if (!turns.except().isEmpty()) {
            event.add(new ExDate<>(
                    new ParameterList(List.of(new TzId(zone.getId()))),
                    new DateList<>(turns.except().stream()
                            .map((LocalDate day) -> ZonedDateTime.of(day, hours.from(), zone))
                            .toList())));
        }
    }
}
