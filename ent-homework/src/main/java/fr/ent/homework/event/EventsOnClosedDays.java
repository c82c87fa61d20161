package fr.ent.homework.event;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolView;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.school.closing.ClosedDayId;
import fr.ent.core.school.closing.EndedByClosedDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells those who announced events on days that close: a fair may take place all the same, so it is theirs to move it or to call it
 * off.
 */
@Component
class EventsOnClosedDays implements EndedByClosedDays {

    private static final String KIND = "homework.event-closed";

    /** No days that close are longer. */
    private static final int LONGEST = 62;

    private final EventRows rows;
    private final Notices notices;
    private final Directory directory;

    EventsOnClosedDays(EventRows rows, Notices notices, Directory directory) {
        this.rows = rows;
        this.notices = notices;
        this.directory = directory;
    }

    @Override
    public ClosingEnds count(ClosingDays days) {
        return ClosingEnds.ofEvents(list(days).size());
    }

    @Override
    public void end(ClosingDays days, PersonId by) {
        notices.tellAll(list(days).stream()
                .collect(Collectors.toMap(
                        event -> notice(event, days),
                        event -> List.of(event.standing().author()))));
    }

    /** Authors who haven't read of the closing won't; all others learn with their school that it is open. */
    @Override
    public ClosingEnds restore(ClosedDayId closedDays, LocalDate from, PersonId by) {
        List<EventFacts> opened =
                rows.list(directory.listSchools().stream().map(SchoolView::id).toList(), from, from.plusDays(LONGEST));
        notices.takeBackEach(
                opened.stream()
                        .map(event -> event.standing().author())
                        .distinct()
                        .toList(),
                KIND,
                opened.stream().map(event -> name(event, closedDays)).toList());
        return ClosingEnds.NONE;
    }

    private static Map<String, String> name(EventFacts event, ClosedDayId closedDays) {
        return Map.of("event", event.id().toString(), "closed", closedDays.toString());
    }

    private List<EventFacts> list(ClosingDays days) {
        return rows.list(days.schools(), days.from(), days.to());
    }

    private static Notice notice(EventFacts event, ClosingDays days) {
        Map<String, String> facts = new HashMap<>(name(event, days.id()));
        facts.put("title", event.content().what().title());
        facts.put("date", event.content().when().from().toString());
        facts.put("label", days.label());
        return new Notice(KIND, null, facts, "/evenements").byDay();
    }
}
