package fr.ent.homework.diary;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.homework.EntryId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** It is Tuesday 24 November; homework is given today for Thursday, which the town closes. */
abstract class ClosedDaysScene {

    static final String CLOSED_DAYS = "/api/core/closed-days";
    static final String NOVEMBER = "from=2026-11-24&to=2026-12-11";

    @Autowired
    Schoolyards.Founder founder;

    @Autowired
    Requests requests;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient jdbc;

    Schoolyard yard;
    Viewer agent;
    EntryId entry;

    @BeforeEach
    void homeworkForThursday() throws Exception {
        yard = founder.found();
        agent = yard.town().viewer(yard.town().agent("Nadia", "Ferrand"));
        entry = requests.written(yard.teacher(), Requests.homework(yard.schoolClass(), ""));
    }

    EntryId noted(String given, String due) throws Exception {
        return requests.written(
                yard.teacher(),
                Requests.homework(yard.schoolClass(), "")
                        .replace("2026-11-24", given)
                        .replace("2026-11-26", due));
    }

    String placed(EntryId lesson) {
        return yard.town()
                .in(() -> jdbc.sql("""
                                select given_on || ' ' || coalesce(slot_id::text, 'null') || ' '
                                       || to_char(publish_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as said
                                from homework.entry where id = :id""")
                        .param("id", lesson.value())
                        .query((row, n) -> row.getString("said"))
                        .single());
    }

    /** The days in the notices of a kind that somebody has. */
    List<String> told(String kind, Viewer viewer) {
        return yard.town()
                .in(() -> jdbc.sql("""
                                select concat_ws(' ', arguments ->> 'formerDate', arguments ->> 'dueDate') as said
                                from core.notice where kind = :kind and recipient_id = :id order by id""")
                        .param("kind", kind)
                        .param("id", viewer.person().value())
                        .query((row, n) -> row.getString("said"))
                        .list());
    }

    void readAll() {
        yard.town().run(() -> jdbc.sql("update core.notice set read_at = now()").update());
    }

    /** The days on which an entry was given and is due. */
    String days(EntryId some) {
        return yard.town()
                .in(() -> jdbc.sql("select given_on || ' ' || due_on as said from homework.entry where id = :id")
                        .param("id", some.value())
                        .query((row, n) -> row.getString("said"))
                        .single());
    }

    ResultActions open(String closed) throws Exception {
        return requests.as(agent, MockMvcRequestBuilders.delete(CLOSED_DAYS + "/{id}", closed));
    }

    void dueOn(String day) throws Exception {
        requests.diary(yard.mother(), "childId=" + yard.lea() + "&" + NOVEMBER)
                .andExpect(jsonPath("$.entries[0].dueDate").value(day));
    }

    ResultActions preview(String from, String to) throws Exception {
        return requests.as(agent, Requests.json(MockMvcRequestBuilders.post(CLOSED_DAYS + "/preview"), wish(from, to)));
    }

    String close(String from, String to) throws Exception {
        return JsonPath.read(
                requests.as(agent, Requests.json(MockMvcRequestBuilders.post(CLOSED_DAYS), wish(from, to)))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.id");
    }

    ResultActions change(String closed, int version, String to) throws Exception {
        return requests.as(
                agent,
                Requests.json(MockMvcRequestBuilders.put(CLOSED_DAYS + "/{id}", closed), """
                        {"version": %d, "label": "Pont", "to": "%s"}""".formatted(version, to)));
    }

    String wish(String from, String to) {
        return """
                {"schoolId": "%s", "label": "Pont", "from": "%s", "to": "%s"}""".formatted(yard.school(), from, to);
    }
}
