package fr.ent.canteen.presence.absence;

import fr.ent.canteen.presence.absence.WaitingNote.BookedDay;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.review.ReviewFacts;
import fr.ent.core.review.ReviewQueue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The notes that wait for an agent, with the days they would excuse. */
@Component
class NoteQueue {

    private final AbsenceNotes notes;
    private final ReviewQueue queue;
    private final Sql sql;

    NoteQueue(AbsenceNotes notes, ReviewQueue queue, Sql sql) {
        this.notes = notes;
        this.queue = queue;
        this.sql = sql;
    }

    /** A child who has left has no line. */
    List<WaitingNote> list(Viewer agent) {
        List<AbsenceNote> waiting = notes.listWaiting();
        ReviewFacts facts =
                queue.describe(waiting.stream().map(AbsenceNote::submission).toList(), agent);
        Map<UUID, List<BookedDay>> booked =
                booked(waiting.stream().map(AbsenceNote::id).toList());
        return waiting.stream()
                .flatMap(note -> WaitingNote.of(note, facts, booked.getOrDefault(note.id(), List.of())).stream())
                .toList();
    }

    private Map<UUID, List<BookedDay>> booked(Collection<UUID> ids) {
        return sql.of("""
                        select n.id, b.day, a.name
                        from canteen.absence_note n
                        join canteen.booking b on b.territory_id = n.territory_id and b.child_id = n.child_id
                             and b.day between n.first_day and n.last_day and b.status = 'BOOKED'
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        where n.id = any(:ids)
                        order by b.day, a.name""")
                .uuids("ids", ids)
                .groups(row -> row.uuid("id"), row -> new BookedDay(row.day("day"), row.text("name")));
    }
}
