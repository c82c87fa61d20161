package fr.ent.homework.event;

import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.school.closing.ClosedDayId;
import fr.ent.core.school.closing.EndedByClosedDays;
import java.time.LocalDate;
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

    private final EventRows rows;
    private final Notices notices;

    EventsOnClosedDays(EventRows rows, Notices notices) {
        this.rows = rows;
        this.notices = notices;
    }

    @Override
    public ClosingEnds count(ClosingDays days) {
        return ClosingEnds.ofEvents(list(days).size());
    }

    @Override
    public void end(ClosingDays days, PersonId by) {
        notices.tellAll(list(days).stream()
                .collect(Collectors.toMap(
                        event -> notice(event, days.label()),
                        event -> List.of(event.standing().author()))));
    }

    @Override
    public ClosingEnds restore(ClosedDayId closedDays, LocalDate from, PersonId by) {
        return ClosingEnds.NONE;
    }

    private List<EventFacts> list(ClosingDays days) {
        return rows.list(days.schools(), days.from(), days.to());
    }

    private static Notice notice(EventFacts event, String label) {
        return new Notice(
                        KIND,
                        null,
                        Map.of(
                                "event", event.id().toString(),
                                "title", event.content().what().title(),
                                "date", event.content().when().from().toString(),
                                "label", label),
                        "/evenements")
                .byDay();
    }
}
