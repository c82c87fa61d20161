package fr.ent.canteen.presence.absence;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes of the territory in scope. A change of state is one statement, so that of two people who decide one does. */
@Component
class AbsenceNotes {

    static final int MOST = 100;

    private static final String SELECT = """
            select id, child_id, first_day, last_day, reason, files, sent_by, sent_at, state, answer
            from canteen.absence_note
            """;

    private final Sql sql;

    AbsenceNotes(Sql sql) {
        this.sql = sql;
    }

    /** False when the same days wait already. */
    boolean add(AbsenceNote note) {
        return sql.of("""
                                insert into canteen.absence_note
                                    (id, child_id, first_day, last_day, reason, files, state, sent_by, sent_at)
                                values (:id, :child, :from, :to, :reason, :files, 'SENT', :by, :at)
                                on conflict (territory_id, child_id, first_day, last_day) where state = 'SENT'
                                do nothing""")
                .with("id", note.id())
                .with("child", note.child())
                .with("from", note.days().from())
                .with("to", note.days().to())
                .with("reason", note.reason())
                .ids("files", note.files())
                .with("by", note.sending().by())
                .with("at", note.sending().at())
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
    List<AbsenceNote> waiting() {
        return sql.of(SELECT + "where state = 'SENT' order by sent_at, id limit " + MOST)
                .list(AbsenceNotes::note);
    }

    /** False when the note isn't waiting any more. */
    boolean withdraw(AbsenceNote note) {
        return sql.of("update canteen.absence_note set state = 'WITHDRAWN' where id = :id and state = 'SENT'")
                .with("id", note.id())
                .changedOne();
    }

    /** False when the note isn't waiting any more. */
    boolean answer(AbsenceNote note, AbsenceNote.Answer answer, Viewer agent, Instant at) {
        return sql.of("""
                        update canteen.absence_note
                        set state = :state, answer = :words, decided_by = :by, decided_at = :at
                        where id = :id and state = 'SENT'""")
                .with("id", note.id())
                .with("state", answer.state().name())
                .with("words", answer.words())
                .with("by", agent.person())
                .with("at", at)
                .changedOne();
    }

    private static AbsenceNote note(Row row) {
        return new AbsenceNote(
                row.uuid("id"),
                row.id("child_id", ChildId::new),
                new AbsenceNote.Days(row.day("first_day"), row.day("last_day")),
                row.text("reason"),
                row.ids("files", FileId::new),
                new AbsenceNote.Sending(row.id("sent_by", PersonId::new), row.instant("sent_at")),
                new AbsenceNote.Answer(row.choice("state", AbsenceNoteState.class), row.text("answer")));
    }
}
