package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ResultsIT extends ProgressScene {

    @Autowired
    private StatementCounter statements;

    private List<String> skills = List.of();

    @BeforeEach
    void theSkillsOfTheClass() throws Exception {
        skills = skills();
    }

    @Test
    void aTeacherNotesLevelsAndTakesThemAway() throws Exception {
        noteAll(
                        teacher,
                        List.of(
                                noted(lea, skills.get(0), "REACHED"),
                                noted(tom, skills.get(0), "EXCEEDED"),
                                noted(lea, skills.get(0), "PARTLY_REACHED")))
                .andExpect(status().isNoContent());
        note(teacher, tom, skills.getFirst(), "null").andExpect(status().isNoContent());

        results(head())
                .andExpect(jsonPath("$.term").value(TERM))
                .andExpect(jsonPath("$.terms[*].term", contains(TERM)))
                .andExpect(jsonPath("$.pupils[*].givenName", contains("Léa", "Tom")))
                .andExpect(jsonPath("$.results.length()").value(1))
                .andExpect(jsonPath("$.results[0].level").value("PARTLY_REACHED"))
                .andExpect(jsonPath("$.results[0].published").value((Object) null));
    }

    @Test
    void skillsAreThoseOfTheCycleWithTheirText() throws Exception {
        results(teacher)
                .andExpect(jsonPath("$.skills[0].subject").value("FRENCH"))
                .andExpect(jsonPath("$.skills[0].source").value("arrêté du 22 octobre 2024 (BO 41 du 31 octobre 2024)"))
                .andExpect(jsonPath("$.skills[*].cycle").value(not(hasItem("THIRD"))));
    }

    @Test
    void aPublishedLevelStaysUntilTheNextPublication() throws Exception {
        String skill = skills.getFirst();
        note(teacher, lea, skill, "NOT_REACHED");
        publish(teacher).andExpect(jsonPath("$.pupils").value(1));
        publish(teacher).andExpect(jsonPath("$.pupils").value(0));
        note(teacher, lea, skill, "null");

        progress(mother, lea).andExpect(jsonPath("$.skills[0].levels[0].level").value("NOT_REACHED"));
        progress(teacher, lea).andExpect(jsonPath("$.skills").isEmpty());
        results(teacher).andExpect(jsonPath("$.results[0].published").value("NOT_REACHED"));

        publish(teacher).andExpect(jsonPath("$.pupils").value(1));
        progress(mother, lea).andExpect(jsonPath("$.skills").isEmpty());
        results(teacher).andExpect(jsonPath("$.results").isEmpty());
    }

    @Test
    void publishingTellsTheFamiliesOfThoseForWhomSomethingIsNew() throws Exception {
        barred();
        note(teacher, lea, skills.getFirst(), "REACHED");
        note(teacher, tom, skills.getFirst(), "REACHED");

        publish(teacher, lea).andExpect(jsonPath("$.pupils").value(1));

        assertThat(told())
                .containsExactlyInAnyOrder(mother.person() + " about " + lea, father.person() + " about " + lea);
        publish(teacher).andExpect(jsonPath("$.pupils").value(1));
        assertThat(told()).hasSize(3);
    }

    @Test
    void thoseWhoDoNotLeadTheClassFindNothing() throws Exception {
        for (Viewer other : List.of(colleague, stranger())) {
            results(other).andExpect(status().isNotFound());
            note(other, lea, skills.getFirst(), "REACHED").andExpect(status().isNotFound());
            publish(other).andExpect(status().isNotFound());
        }
        results(mother).andExpect(status().isForbidden());
        note(mother, lea, skills.getFirst(), "REACHED").andExpect(status().isForbidden());
    }

    @Test
    void aPupilOfAnotherClassOneWhoLeftAndOneWhoIsHiddenAreNotThere() throws Exception {
        note(teacher, eva, skills.getFirst(), "REACHED").andExpect(status().isNotFound());
        publish(teacher, eva).andExpect(status().isNotFound());
        Viewer barred = barredTeacher();
        results(barred).andExpect(jsonPath("$.pupils[*].givenName", contains("Tom")));
        note(barred, lea, skills.getFirst(), "REACHED").andExpect(status().isNotFound());
        publish(barred, lea).andExpect(status().isNotFound());
        leave(lea);
        note(teacher, lea, skills.getFirst(), "REACHED").andExpect(status().isNotFound());
        results(teacher).andExpect(jsonPath("$.pupils[*].givenName", contains("Tom")));
    }

    @Test
    void aSkillOfAnotherCycleAndATermToComeAreRefused() throws Exception {
        String ofCm2 = JsonPath.read(text(get(colleague, "/results?classId=" + cm2)), "$.skills[0].id");
        noteAll(teacher, List.of(noted(lea, skills.getFirst(), "REACHED"), noted(lea, ofCm2, "REACHED")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("results[1].skillId"));
        for (String term : List.of("2026-2", "2025-1", "2026-9")) {
            get(teacher, "/results?classId=%s&term=%s".formatted(ce1, term))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("term"));
        }
    }

    @Test
    void costsTheSameForManyResults() throws Exception {
        note(teacher, lea, skills.getFirst(), "REACHED");
        results(teacher);
        int readOne = statements.during(() -> results(teacher));
        int noteOne = statements.during(() -> note(teacher, lea, skills.getFirst(), "EXCEEDED"));
        int publishOne = statements.during(() -> publish(teacher));
        List<String> many = skills.stream()
                .flatMap(skill -> Stream.of(noted(lea, skill, "REACHED"), noted(tom, skill, "REACHED")))
                .limit(200)
                .toList();

        assertThat(statements.during(() -> noteAll(teacher, many))).isEqualTo(noteOne);
        assertThat(statements.during(() -> publish(teacher))).isEqualTo(publishOne);
        assertThat(statements.during(() -> results(teacher))).isEqualTo(readOne).isLessThanOrEqualTo(8);
    }
}
