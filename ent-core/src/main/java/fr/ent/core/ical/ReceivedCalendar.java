package fr.ent.core.ical;

import fr.ent.core.InvalidInput;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A calendar that somebody sends, as iCalendar. It is read line by line, and nothing that it says is unfolded, fetched or kept:
 * what comes back is told as coming back.
 *
 * @param unreadable how many events say no time that can be read, or say it in a zone that isn't known by its name
 */
public record ReceivedCalendar(List<ReceivedEvent> events, int unreadable) {

    private static final int MOST_EVENTS = 500;

    private static final String BEGIN = "BEGIN";
    private static final String END = "END";
    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";

    public ReceivedCalendar {
        events = List.copyOf(events);
    }

    /**
     * Reads a file.
     *
     * @param zone of hours whose zone isn't said
     * @throws InvalidInput for something that is no calendar, for one that breaks off, and for one of more than 500 events
     */
    public static ReceivedCalendar read(String field, String file, ZoneId zone) {
        List<IcsLine> lines = IcsLine.unfold(file);
        if (lines.isEmpty()
                || !lines.getFirst().says(BEGIN, CALENDAR)
                || lines.stream().noneMatch(line -> line.says(END, CALENDAR))) {
            throw new InvalidInput(field, "malformed");
        }
        List<List<IcsLine>> events = cut(lines);
        if (events.size() > MOST_EVENTS) {
            throw new InvalidInput(field, "too-many");
        }
        List<ReceivedEvent> read = events.stream()
                .map(event -> new IcsEvent(event, zone).read())
                .flatMap(Optional::stream)
                .toList();
        return new ReceivedCalendar(read, events.size() - read.size());
    }

    /** The lines of each event, without those of what lies in it: an alarm has a summary too. */
    private static List<List<IcsLine>> cut(List<IcsLine> lines) {
        List<List<IcsLine>> events = new ArrayList<>();
        int depth = 0;
        for (IcsLine line : lines) {
            if (depth == 0 && line.says(BEGIN, EVENT)) {
                events.add(new ArrayList<>());
                depth = 1;
            } else if (depth > 0 && line.is(BEGIN)) {
                depth++;
            } else if (depth > 0 && line.is(END)) {
                depth--;
            } else if (depth == 1) {
                events.getLast().add(line);
            }
        }
        return events;
    }
}
