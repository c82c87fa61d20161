package fr.ent.canteen.presence.absence;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.review.Review;
import fr.ent.core.storage.FileId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes of the territory in scope. */
@Component
class AbsenceNotes {

    private static final String SELECT = "select id, version, child_id, first_day, last_day, reason, files, late, "
            + Review.COLUMNS + " from canteen.absence_note ";

    private final Sql sql;

    AbsenceNotes(Sql sql) {
        this.sql = sql;
    }

    /** False when the same days wait, or are accepted, already. */
    boolean add(AbsenceNote note) {
        return sql.of("""
                                insert into canteen.absence_note
                                    (id, child_id, first_day, last_day, reason, files, state, sent_by, sent_at, late)
                                select :id, :child, :from, :to, :reason, :files, :state, :by, :at, :late
                                where not exists (select from canteen.absence_note
                                                  where child_id = :child and first_day = :from and last_day = :to
                                                    and state = 'ACCEPTED')
                                on conflict (territory_id, child_id, first_day, last_day) where state = 'SENT'
                                do nothing""")
                .with("id", note.id())
                .with("child", note.child())
                .with("from", note.days().from())
                .with("to", note.days().to())
                .with("reason", note.reason())
                .ids("files", note.files())
                .with("state", note.review().state())
                .with("by", note.review().sentBy())
                .with("at", note.review().sentAt())
                .with("late", note.late())
                .changedOne();
    }

    AbsenceNote get(UUID id) {
        return sql.of(SELECT + "where id = :id")
                .with("id", id)
                .find(AbsenceNotes::note)
                .orElseThrow(NotThere::new);
    }

    /** About these children since a day, the latest absence first. */
    List<AbsenceNote> list(Collection<ChildId> children, LocalDate since) {
        return sql.of(SELECT + """
                        where child_id = any(:children) and last_day >= :since and state <> 'WITHDRAWN'
                        order by first_day desc, sent_at desc limit 100""")
                .ids("children", children)
                .with("since", since)
                .list(AbsenceNotes::note);
    }

    /** Those that wait longest first. */
    List<AbsenceNote> listWaiting() {
        return sql.of(SELECT + Review.WAITING).list(AbsenceNotes::note);
    }

    private static AbsenceNote note(Row row) {
        return new AbsenceNote(
                row.uuid("id"),
                row.whole("version"),
                row.id("child_id", ChildId::new),
                new AbsenceNote.AbsenceDays(row.day("first_day"), row.day("last_day")),
                row.text("reason"),
                row.ids("files", FileId::new),
                Review.read(row),
                row.flag("late"));
    }
}
