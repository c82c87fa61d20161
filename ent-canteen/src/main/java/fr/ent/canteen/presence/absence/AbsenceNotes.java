package fr.ent.canteen.presence.absence;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.http.Problem;
import fr.ent.core.storage.FileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes of the territory in scope. A change of state is one statement, so that of two people who decide one does. */
@Component
class AbsenceNotes {

    static final int MOST = 100;

    private static final String SELECT = """
            select id, child_id, first_day, last_day, reason, files, sent_by, sent_at, state, answer
            from canteen.absence_note
            """;

    private final JdbcClient jdbc;

    AbsenceNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the same days wait already. */
    boolean add(AbsenceNote note) {
        return jdbc.sql("""
                                insert into canteen.absence_note
                                    (territory_id, id, child_id, first_day, last_day, reason, files, state, sent_by, sent_at)
                                values (core.territory(), :id, :child, :from, :to, :reason, :files, 'SENT', :by, :at)
                                on conflict (territory_id, child_id, first_day, last_day) where state = 'SENT'
                                do nothing""")
                        .param("id", note.id())
                        .param("child", note.child().value())
                        .param("from", note.days().from())
                        .param("to", note.days().to())
                        .param("reason", note.reason())
                        .param("files", note.files().stream().map(FileId::value).toArray(UUID[]::new))
                        .param("by", note.sending().by().value())
                        .param("at", note.sending().at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    AbsenceNote get(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(AbsenceNotes::note)
                .optional()
                .orElseThrow(Problem::notFound);
    }

    /** About these children since a day, the latest absence first. */
    List<AbsenceNote> list(Collection<ChildId> children, LocalDate since) {
        return jdbc.sql(SELECT + """
                        where child_id = any(:children) and last_day >= :since and state <> 'WITHDRAWN'
                        order by first_day desc, sent_at desc limit 100""")
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("since", since)
                .query(AbsenceNotes::note)
                .list();
    }

    /** Those that wait longest first. */
    List<AbsenceNote> waiting() {
        return jdbc.sql(SELECT + "where state = 'SENT' order by sent_at, id limit " + MOST)
                .query(AbsenceNotes::note)
                .list();
    }

    void withdraw(AbsenceNote note) {
        changed(jdbc.sql("update canteen.absence_note set state = 'WITHDRAWN' where id = :id and state = 'SENT'")
                .param("id", note.id())
                .update());
    }

    void answer(AbsenceNote note, AbsenceNote.Answer answer, Viewer agent, Instant at) {
        changed(jdbc.sql("""
                        update canteen.absence_note
                        set state = :state, answer = :words, decided_by = :by, decided_at = :at
                        where id = :id and state = 'SENT'""")
                .param("id", note.id())
                .param("state", answer.state().name())
                .param("words", answer.words())
                .param("by", agent.person().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw Problem.of(HttpStatus.CONFLICT, "canteen", "absence-note-decided");
        }
    }

    private static AbsenceNote note(ResultSet row, int number) throws SQLException {
        return new AbsenceNote(
                row.getObject("id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                new AbsenceNote.Days(
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getString("reason"),
                Arrays.stream((UUID[]) row.getArray("files").getArray())
                        .map(FileId::new)
                        .toList(),
                new AbsenceNote.Sending(
                        new PersonId(row.getObject("sent_by", UUID.class)),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()),
                new AbsenceNote.Answer(AbsenceNote.State.valueOf(row.getString("state")), row.getString("answer")));
    }
}
