package fr.ent.homework.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Léa goes from the CE1 to the CM2 on 7 December. Both classes have a market on the 3rd and one on the 11th. */
@IntegrationTest
class EventsBetweenClassesIT extends EventScene {

    private static final String COMING = EVENTS + "/coming";

    @Autowired
    private StatementCounter statements;

    private String ofTheCe1;
    private String ofTheCm2;

    @BeforeEach
    void markets() throws Exception {
        write(teacher, List.of(ce1), on("2026-12-03", "CE1 avant"));
        write(colleague, List.of(cm2), on("2026-12-03", "CM2 avant"));
        ofTheCe1 = read(write(teacher, List.of(ce1), on("2026-12-11", "CE1 après")), "$.id");
        ofTheCm2 = read(write(colleague, List.of(cm2), on("2026-12-11", "CM2 après")), "$.id");
        write(head, List.of(), on("2026-12-12", "Fête"));
    }

    @Test
    void aFamilyReadsThoseOfTheClassInWhichTheChildIsOnTheDay() throws Exception {
        move(cm2, "2026-12-07");

        for (String path : List.of(COMING, MONTH)) {
            get(again(mother), path)
                    .andExpect(jsonPath("$[*].what.title", contains("CE1 avant", "CM2 après", "Fête")))
                    .andExpect(jsonPath("$[*].children[0]", contains(lea.toString(), lea.toString(), lea.toString())));
        }
        get(rose, COMING).andExpect(jsonPath("$[*].what.title", contains("CE1 avant", "CE1 après", "Fête")));
        get(barred(), COMING).andExpect(jsonPath("$", empty()));
    }

    @Test
    void theFamilyAloneAnswersAheadAndIsNamedToThoseWhoLead() throws Exception {
        move(cm2, "2026-12-07");

        answer(mother, ofTheCe1, 1).andExpect(status().isNotFound());
        answer(rose, ofTheCm2, 1).andExpect(status().isNotFound());
        answer(barred(), ofTheCm2, 1).andExpect(status().isNotFound());
        answers(colleague, ofTheCm2)
                .andExpect(jsonPath("$.answers", empty()))
                .andExpect(jsonPath("$.silent[*].givenName", contains("Eva")));
        answer(mother, ofTheCm2, 3)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.asked").value(true));
        answers(colleague, ofTheCm2)
                .andExpect(jsonPath("$.answers[*].pupils[0].givenName", contains("Léa")))
                .andExpect(jsonPath("$.silent[*].givenName", contains("Eva")));
        answers(teacher, ofTheCe1).andExpect(jsonPath("$.silent[*].givenName", contains("Tom")));
    }

    @Test
    void anAnswerFollowsTheAnnouncementAndComesBackWithIt() throws Exception {
        answer(mother, ofTheCe1, 3).andExpect(status().isOk());

        String move = move(cm2, "2026-12-07");
        assertThat(coming(teacher, ofTheCe1)).isZero();
        answer(mother, ofTheCm2, 2).andExpect(status().isOk());
        assertThat(coming(colleague, ofTheCm2)).isEqualTo(2);

        post(head, "/api/core/pupil-moves/" + move + "/undo", "").andExpect(status().isOk());
        assertThat(coming(teacher, ofTheCe1)).isEqualTo(3);
        assertThat(coming(colleague, ofTheCm2)).isZero();
        get(mother, COMING).andExpect(jsonPath("$[*].what.title", contains("CE1 avant", "CE1 après", "Fête")));
        answer(mother, ofTheCm2, 2).andExpect(status().isNotFound());
    }

    @Test
    void thoseWhoLeadInviteWhoComes() throws Exception {
        move(cm2, "2026-12-07");
        int before = told(mother, "homework.event");

        write(colleague, List.of(cm2), on("2026-12-14", "CM2 plus tard"));
        write(teacher, List.of(ce1), on("2026-12-14", "CE1 plus tard"));

        assertThat(told(mother, "homework.event")).isEqualTo(before + 1);
    }

    @Test
    void anotherSchoolsEventsAreReadAheadToo() throws Exception {
        SchoolId ferry = town.school("Jules-Ferry");
        ClassId there = town.schoolClass(ferry, "CE2");
        Viewer theirs = town.viewer(town.teacher("Ida", "Petit", there));
        String event = read(post(theirs, EVENTS, """
                        {"schoolId": "%s", "classIds": ["%s"], %s}""".formatted(ferry, there, on("2026-12-11", "Ferry"))), "$.id");
        post(town.viewer(town.agent("Nadia", "Ferrand")), "/api/core/pupils/" + lea + "/moves", """
                {"classId": "%s", "firstDay": "2026-12-07"}""".formatted(there))
                .andExpect(status().isCreated());

        get(again(mother), COMING).andExpect(jsonPath("$[*].what.title", contains("CE1 avant", "Ferry")));
        answer(again(mother), event, 2).andExpect(status().isOk());
        assertThat(coming(theirs, event)).isEqualTo(2);
        assertThat(told(mother, "homework.event")).isEqualTo(3);
    }

    @Test
    void nothingIsReadOfDaysAfterTheLastOne() throws Exception {
        answer(mother, ofTheCe1, 3);
        put(head, "/api/core/leavings/" + lea, "{\"leavesOn\": \"2026-12-07\"}").andExpect(status().isNoContent());

        get(again(mother), COMING).andExpect(jsonPath("$[*].what.title", contains("CE1 avant")));
        answer(again(mother), ofTheCe1, 2).andExpect(status().isNotFound());
        answers(teacher, ofTheCe1).andExpect(jsonPath("$.answers[*].coming", empty()));

        delete(town.viewer(town.agent("Nadia", "Ferrand")), "/api/core/leavings/" + lea)
                .andExpect(status().isNoContent());
        get(again(mother), COMING).andExpect(jsonPath("$[1].own.coming").value(3));
    }

    @Test
    void readingCostsTheSameForOneAndForSixChildren() throws Exception {
        move(cm2, "2026-12-07");
        ChildId[] six = IntStream.range(0, 6)
                .mapToObj(child -> town.pupil("Enfant" + child, "Besson", school, child % 2 == 0 ? ce1 : cm2))
                .toArray(ChildId[]::new);
        Viewer parent = town.viewer(town.guardian("Ana", "Besson", six));
        get(mother, COMING);

        int few = statements.during(() -> get(mother, COMING).andExpect(jsonPath("$", hasSize(3))));

        assertThat(statements.during(() -> get(parent, COMING).andExpect(jsonPath("$", hasSize(5)))))
                .isEqualTo(few);
    }

    private String move(ClassId to, String firstDay) throws Exception {
        return read(
                post(head, "/api/core/pupils/" + lea + "/moves", """
                        {"classId": "%s", "firstDay": "%s"}""".formatted(to, firstDay))
                        .andExpect(status().isCreated()),
                "$.id");
    }

    /** The same person as the directory knows them now. */
    private Viewer again(Viewer viewer) {
        return town.viewer(viewer.person());
    }

    private int coming(Viewer leader, String event) throws Exception {
        ResultActions list = get(leader, COMING);
        return JsonPath.<List<Integer>>read(
                        list.andReturn().getResponse().getContentAsString(),
                        "$[?(@.id == '" + event + "')].counts.coming")
                .getFirst();
    }

    private static String on(String day, String title) {
        return """
                "what": {"title": "%2$s", "words": "", "place": "", "bring": ""},
                "when": {"from": "%1$s", "to": "%1$s", "starts": null, "ends": null},
                "asking": {"until": "%1$s", "places": null, "helpers": false}""".formatted(day, title);
    }
}
