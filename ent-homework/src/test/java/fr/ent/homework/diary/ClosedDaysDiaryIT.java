package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.homework.EntryId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** It is Tuesday 24 November; homework is given today for Thursday, which the town closes. */
@HomeworkTest
class ClosedDaysDiaryIT {

    private static final String CLOSED_DAYS = "/api/core/closed-days";
    private static final String NOVEMBER = "from=2026-11-24&to=2026-12-11";

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private Schoolyard yard;
    private Viewer agent;
    private EntryId entry;

    @BeforeEach
    void homeworkForThursday() throws Exception {
        yard = founder.found();
        agent = yard.town().viewer(yard.town().agent("Nadia", "Ferrand"));
        entry = requests.written(yard.teacher(), Requests.homework(yard.schoolClass(), ""));
    }

    @Test
    void thePreviewCountsWhatIsOnTheseDays() throws Exception {
        preview("2026-11-26", "2026-11-26").andExpect(jsonPath("$.homework").value(1));
        preview("2026-11-27", "2026-11-27").andExpect(jsonPath("$.homework").value(0));

        dueOn("2026-11-26");
    }

    @Test
    void homeworkIsDueOnTheNextDayWithSchoolAndBackWhenTheDayOpens() throws Exception {
        readAll();
        String closed = close("2026-11-26", "2026-11-26");

        dueOn("2026-11-27");
        assertThat(told("homework.due", yard.mother())).containsExactly("2026-11-26", "2026-11-26 2026-11-27");
        assertThat(told("homework.entries-moved", yard.teacher())).hasSize(1);

        readAll();
        open(closed).andExpect(jsonPath("$.ends.homework").value(1));

        dueOn("2026-11-26");
        assertThat(told("homework.due", yard.mother()))
                .containsExactly("2026-11-26", "2026-11-26 2026-11-27", "2026-11-27 2026-11-26");
        assertThat(told("homework.entries-back", yard.teacher())).hasSize(1);
    }

    @Test
    void nobodyHearsOfAClosingThatIsTakenBackBeforeItIsRead() throws Exception {
        open(close("2026-11-26", "2026-11-26"));

        assertThat(told("homework.due", yard.mother())).containsExactly("2026-11-26");
        assertThat(told("homework.entries-moved", yard.teacher())).isEmpty();
        assertThat(told("homework.entries-back", yard.teacher())).isEmpty();

        readAll();
        open(close("2026-11-26", "2026-11-26"));
        assertThat(told("homework.due", yard.mother())).containsExactly("2026-11-26");
    }

    @Test
    void aWednesdayThatTheAuthorChoseStaysAndNothingIsDueBeforeItIsGiven() throws Exception {
        EntryId given = noted("2026-12-02", "2026-12-03");
        EntryId due = noted("2026-12-01", "2026-12-02");

        close("2026-12-03", "2026-12-03");
        assertThat(days(given)).isEqualTo("2026-12-02 2026-12-04");
        close("2026-12-01", "2026-12-01");
        assertThat(days(due)).isEqualTo("2026-12-04 2026-12-04");
    }

    private EntryId noted(String given, String due) throws Exception {
        return requests.written(
                yard.teacher(),
                Requests.homework(yard.schoolClass(), "")
                        .replace("2026-11-24", given)
                        .replace("2026-11-26", due));
    }

    @Test
    void daysThatCloseOneAfterTheOtherOpenInAnyOrder() throws Exception {
        String thursday = close("2026-11-26", "2026-11-26");
        String friday = close("2026-11-27", "2026-11-27");
        dueOn("2026-11-30");

        open(thursday);
        dueOn("2026-11-26");
        open(friday).andExpect(jsonPath("$.ends.homework").value(0));
        dueOn("2026-11-26");
    }

    @Test
    void aClosingThatGrowsMovesItFurtherAndOneThatShrinksBack() throws Exception {
        String closed = close("2026-11-26", "2026-11-26");

        change(closed, 0, "2026-12-01").andExpect(status().isOk());
        dueOn("2026-12-03");
        change(closed, 1, "2026-11-26")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ends.homework").value(1));
        dueOn("2026-11-27");
    }

    @Test
    void onADayThatItsAuthorChoseMeanwhileItStays() throws Exception {
        String closed = close("2026-11-26", "2026-11-26");
        requests.revise(yard.teacher(), entry, """
                        {"version":1,"date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-12-04",
                         "subject":"Mathématiques","text":"Exercice 4 page 12"}""").andExpect(status().isOk());

        open(closed).andExpect(jsonPath("$.ends.homework").value(0));

        dueOn("2026-12-04");
    }

    @Test
    void aLessonPlannedForTheDayLeavesItsSlotAndItsMomentComesLater() throws Exception {
        String slot = requests.slot(yard.teacher(), yard.schoolClass());
        EntryId lesson = requests.written(
                yard.teacher(),
                Requests.homework(
                                yard.schoolClass(),
                                ",\"slotId\":\"" + slot + "\",\"publishAt\":\"2026-12-01T06:00:00Z\"")
                        .replace("2026-11-24", "2026-12-01")
                        .replace("\"2026-11-26\"", "null")
                        .replace("HOMEWORK", "LESSON"));

        String closed = close("2026-12-01", "2026-12-01");
        assertThat(placed(lesson)).isEqualTo("2026-12-03 null 2026-12-03T06:00:00Z");

        open(closed);
        assertThat(placed(lesson)).isEqualTo("2026-12-01 " + slot + " 2026-12-01T06:00:00Z");
    }

    @Test
    void statementsDontGrowWithTheHomework() throws Exception {
        int one = statements.during(() -> close("2026-11-26", "2026-11-26"));
        for (int i = 0; i < 20; i++) {
            ChildId pupil = yard.town().pupil("Élève", "N" + i, yard.school(), yard.schoolClass());
            yard.town().guardian("Parent", "N" + i, pupil);
            requests.write(
                            yard.teacher(),
                            Requests.homework(yard.schoolClass(), "").replace("11-26", "12-03"))
                    .andExpect(status().isCreated());
        }

        assertThat(statements.during(() -> close("2026-12-03", "2026-12-03"))).isLessThanOrEqualTo(one);
    }

    private String placed(EntryId lesson) {
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
    private List<String> told(String kind, Viewer viewer) {
        return yard.town()
                .in(() -> jdbc.sql("""
                                select concat_ws(' ', arguments ->> 'formerDate', arguments ->> 'dueDate') as said
                                from core.notice where kind = :kind and recipient_id = :id order by id""")
                        .param("kind", kind)
                        .param("id", viewer.person().value())
                        .query((row, n) -> row.getString("said"))
                        .list());
    }

    private void readAll() {
        yard.town().run(() -> jdbc.sql("update core.notice set read_at = now()").update());
    }

    /** The days on which an entry was given and is due. */
    private String days(EntryId some) {
        return yard.town()
                .in(() -> jdbc.sql("select given_on || ' ' || due_on as said from homework.entry where id = :id")
                        .param("id", some.value())
                        .query((row, n) -> row.getString("said"))
                        .single());
    }

    private ResultActions open(String closed) throws Exception {
        return requests.as(agent, MockMvcRequestBuilders.delete(CLOSED_DAYS + "/{id}", closed));
    }

    private void dueOn(String day) throws Exception {
        requests.diary(yard.mother(), "childId=" + yard.lea() + "&" + NOVEMBER)
                .andExpect(jsonPath("$.entries[0].dueDate").value(day));
    }

    private ResultActions preview(String from, String to) throws Exception {
        return requests.as(agent, Requests.json(MockMvcRequestBuilders.post(CLOSED_DAYS + "/preview"), wish(from, to)));
    }

    private String close(String from, String to) throws Exception {
        return JsonPath.read(
                requests.as(agent, Requests.json(MockMvcRequestBuilders.post(CLOSED_DAYS), wish(from, to)))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.id");
    }

    private ResultActions change(String closed, int version, String to) throws Exception {
        return requests.as(
                agent,
                Requests.json(MockMvcRequestBuilders.put(CLOSED_DAYS + "/{id}", closed), """
                        {"version": %d, "label": "Pont", "to": "%s"}""".formatted(version, to)));
    }

    private String wish(String from, String to) {
        return """
                {"schoolId": "%s", "label": "Pont", "from": "%s", "to": "%s"}""".formatted(yard.school(), from, to);
    }
}
