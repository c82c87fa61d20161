package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ProgressIT extends ProgressScene {

    @Autowired
    private StatementCounter statements;

    private List<String> skills = List.of();

    @BeforeEach
    void theSkillsOfTheClass() throws Exception {
        skills = skills();
    }

    @Test
    void bothHouseholdsReadWhatIsPublishedAndNoMore() throws Exception {
        note(teacher, lea, skills.getFirst(), "REACHED");
        publish(teacher);
        note(teacher, lea, skills.getFirst(), "EXCEEDED");
        note(teacher, lea, skills.get(1), "NOT_REACHED");

        for (Viewer family : List.of(mother, father)) {
            progress(family, lea)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.drafts").value(false))
                    .andExpect(jsonPath("$.skills.length()").value(1))
                    .andExpect(jsonPath("$.skills[0].id").value(skills.getFirst()))
                    .andExpect(jsonPath("$.skills[0].levels[0].level").value("REACHED"));
        }
        progress(teacher, lea)
                .andExpect(jsonPath("$.drafts").value(true))
                .andExpect(jsonPath("$.skills.length()").value(2))
                .andExpect(jsonPath("$.skills[?(@.id == '%s')].levels[0].published", skills.getFirst())
                        .value(false));
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        note(teacher, lea, skills.getFirst(), "REACHED");
        publish(teacher);
        Viewer otherParent = town.viewer(town.guardian("Rose", "Martin", tom));

        for (Viewer other : List.of(barred(), barredTeacher(), colleague, stranger(), otherParent)) {
            progress(other, lea).andExpect(status().isNotFound());
        }
        progress(town.viewer(lea.asPerson()), lea).andExpect(status().isForbidden());
    }

    @Test
    void nothingIsThereOnceTheChildOrTheClassIsLost() throws Exception {
        note(teacher, lea, skills.getFirst(), "REACHED");
        publish(teacher);

        move(lea, cm2);
        progress(teacher, lea).andExpect(status().isNotFound());
        progress(colleague, lea).andExpect(jsonPath("$.skills.length()").value(1));
        progress(town.viewer(mother.person()), lea).andExpect(status().isOk());

        town.run(() -> jdbc.sql("delete from core.role_grant where person_id = :person")
                .param("person", colleague.person().value())
                .update());
        progress(town.viewer(colleague.person()), lea).andExpect(status().is4xxClientError());
        leave(lea);
        progress(town.viewer(mother.person()), lea).andExpect(status().isNotFound());
        progress(head(), lea).andExpect(status().isNotFound());
    }

    @Test
    void costsTheSameForOneAndForSixChildrenAndForManyResults() throws Exception {
        note(teacher, lea, skills.getFirst(), "REACHED");
        publish(teacher);
        progress(mother, lea);
        int few = statements.during(() -> progress(mother, lea));
        List<String> many = new ArrayList<>();
        for (String skill : skills) {
            many.add(noted(lea, skill, "EXCEEDED"));
        }
        noteAll(teacher, many);
        publish(teacher);
        ChildId[] children = new ChildId[6];
        children[0] = lea;
        for (int i = 1; i < children.length; i++) {
            children[i] = town.pupil("Nour" + i, "Benali", school, ce1);
        }
        Viewer ofSix = town.viewer(town.guardian("Inès", "Benali", children));

        assertThat(statements.during(() -> progress(ofSix, lea))).isEqualTo(few).isLessThanOrEqualTo(5);
    }
}
