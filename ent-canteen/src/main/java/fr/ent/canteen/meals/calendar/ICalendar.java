package fr.ent.canteen.meals.calendar;

import fr.ent.core.text.Signs;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes a child's calendar as RFC 5545 says. */
final class ICalendar {

    private static final Duration READ_AGAIN_AFTER = Duration.ofHours(6);

    /** Lines are folded by characters: with two octets for an accent they stay within the 75 octets of RFC 5545. */
    private static final int FOLD = 36;

    private ICalendar() {}

    static String of(ChildCalendar child) {
        String name = "Cantine de " + child.givenName();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Préau//Cantine//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", Signs.writable(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN_AFTER));
        child.entries().forEach(entry -> calendar.add(event(entry)));
        StringWriter written = new StringWriter();
        try {
            new CalendarOutputter(false, FOLD).output(calendar, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    private static VEvent event(ChildCalendar.CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid() + "@preau"));
        event.add(new DtStamp(entry.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(entry.day()));
        event.add(new DtEnd<>(entry.day().plusDays(1)));
        event.add(new Summary(Signs.writable(entry.summary())));
        if (!entry.description().isEmpty()) {
            event.add(new Description(Signs.writable(entry.description())));
        }
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
