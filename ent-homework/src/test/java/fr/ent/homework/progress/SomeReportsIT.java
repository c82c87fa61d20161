package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.testing.IntegrationTest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Léa, Tom and Noé have words in their reports of the first term. */
@IntegrationTest
class SomeReportsIT extends ProgressScene {

    private ChildId noe;

    @BeforeEach
    void words() throws Exception {
        noe = town.pupil("Noé", "Petit", school, ce1);
        for (ChildId child : new ChildId[] {lea, tom, noe}) {
            put(teacher, "/reports/%s?term=%s".formatted(child, TERM), """
                    {"version": 0, "general": "Bien.", "subjects": []}""").andExpect(status().isNoContent());
        }
    }

    @Test
    void severalArePublishedByOneRequestWithoutTheOthers() throws Exception {
        publish(lea, noe).andExpect(jsonPath("$.reports").value(2));

        assertThat(published()).isEqualTo(2);
        publish(lea, tom, noe).andExpect(jsonPath("$.reports").value(1));
    }

    @Test
    void noneIsPublishedWithAPupilOfAnotherClass() throws Exception {
        publish(lea, eva).andExpect(status().isNotFound());

        assertThat(published()).isZero();
    }

    private ResultActions publish(ChildId... children) throws Exception {
        String only = Arrays.stream(children).map(child -> "&childId=" + child).collect(Collectors.joining());
        return post(teacher, "/reports/publications?classId=%s&term=%s".formatted(ce1, TERM) + only, "");
    }

    private int published() {
        return town.number(
                "select count(*) from homework.report_edition where child_id = any(array(select id from core.pupil where class_id = :id))",
                ce1.value());
    }
}
