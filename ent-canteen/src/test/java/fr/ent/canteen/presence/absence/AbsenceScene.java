package fr.ent.canteen.presence.absence;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Léa had booked Monday and Tuesday, and was ill. */
abstract class AbsenceScene extends FamilyScene {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Autowired
    TestClock.SettableClock clock;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient jdbc;

    ActivityId canteen;

    @BeforeEach
    void bookAndBeIll() throws Exception {
        canteen = town.canteen(50);
        clock.set(Instant.parse("2026-11-16T08:00:00Z"));
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, TUESDAY).andExpect(status().isCreated());
        clock.set(Instant.parse("2026-11-25T08:00:00Z"));
    }

    String sent() throws Exception {
        return Answers.id(send(mother, MONDAY, TUESDAY, "Gastro", List.of()).andExpect(status().isCreated()));
    }

    ResultActions send(Viewer viewer, LocalDate from, LocalDate to, String reason, List<FileId> files)
            throws Exception {
        return send(viewer, lea, from, to, reason, files);
    }

    ResultActions send(Viewer viewer, ChildId child, LocalDate from, LocalDate to, String reason, List<FileId> files)
            throws Exception {
        List<String> ids = files.stream().map(file -> "\"" + file + "\"").toList();
        return requests.post(viewer, "/api/canteen/absence-notes", """
                {"childId":"%s","from":"%s","to":"%s","reason":"%s","fileIds":%s}""".formatted(child, from, to, reason, ids));
    }

    ResultActions accept(Viewer viewer, String note) throws Exception {
        return requests.post(viewer, "/api/canteen/absence-desk/" + note + "/accept", "");
    }

    ResultActions refuse(Viewer viewer, String note, String answer) throws Exception {
        return requests.post(viewer, "/api/canteen/absence-desk/" + note + "/refuse", """
                {"answer":"%s"}""".formatted(answer));
    }

    void queue() throws Exception {
        requests.get(agent, "/api/canteen/absence-desk").andExpect(status().isOk());
    }

    FileId paper(Viewer owner) {
        FileId id = FileId.next();
        town.town()
                .run(() -> jdbc.sql("""
                        insert into core.stored_file (territory_id, id, owner_id, name, media_type, size, sha256, created_at)
                        values (:territory, :id, :owner, 'certificat.pdf', 'application/pdf', 1, '', now())""")
                        .param("territory", town.town().id().value())
                        .param("id", id.value())
                        .param("owner", owner.person().value())
                        .update());
        return id;
    }

    List<String> audiences(FileId file) {
        return town.town()
                .in(() -> jdbc.sql("select kind from core.file_audience where file_id = :file")
                        .param("file", file.value())
                        .query(String.class)
                        .list());
    }

    List<String> told(Viewer viewer) {
        return town.town()
                .in(() -> jdbc.sql("select kind from core.notice where recipient_id = :me")
                        .param("me", viewer.person().value())
                        .query(String.class)
                        .list());
    }

    List<String> audited() {
        return town.town()
                .in(() -> jdbc.sql("select action from core.audit_entry where target = :child")
                        .param("child", "child:" + lea)
                        .query(String.class)
                        .list());
    }
}
