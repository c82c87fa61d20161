package fr.ent.homework.progress;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class SchoolSkillIT extends ProgressScene {

    private static final String WORDS = "Présenter son exposé";

    @Test
    void standsAmongThoseOfItsCycleInTheWholeSchool() throws Exception {
        String id = added(teacher);

        results(head()).andExpect(jsonPath("$.skills[*].id", hasItem(id)));
        get(colleague, "/results?classId=" + cm2).andExpect(jsonPath("$.skills[*].id", not(hasItem(id))));
        note(teacher, lea, id, "REACHED").andExpect(status().isNoContent());
        progress(teacher, lea).andExpect(jsonPath("$.skills[0].words").value(WORDS));
    }

    @Test
    void onceRemovedItIsMendedWhereItIsNotedAndNotedNoMore() throws Exception {
        String id = added(teacher);
        note(teacher, lea, id, "REACHED");
        delete(stranger(), "/skills/" + id).andExpect(status().isNotFound());
        delete(mother, "/skills/" + id).andExpect(status().isForbidden());

        delete(colleague, "/skills/" + id).andExpect(status().isNoContent());

        delete(colleague, "/skills/" + id).andExpect(status().isNotFound());
        results(teacher).andExpect(jsonPath("$.skills[*].id", hasItem(id)));
        note(teacher, lea, id, "EXCEEDED").andExpect(status().isNoContent());
        progress(teacher, lea).andExpect(jsonPath("$.skills[0].levels[0].level").value("EXCEEDED"));
        note(teacher, lea, id, "null").andExpect(status().isNoContent());
        results(teacher).andExpect(jsonPath("$.skills[*].id", not(hasItem(id))));
        note(teacher, lea, id, "REACHED").andExpect(status().isBadRequest());
        add(teacher).andExpect(jsonPath("$.id").value(id));
    }

    @Test
    void isAddedByThoseWhoLeadAClassOfTheSchool() throws Exception {
        for (Viewer other : List.of(colleague, stranger())) {
            add(other).andExpect(status().isNotFound());
        }
        add(mother).andExpect(status().isForbidden());
        add(head()).andExpect(status().isCreated());
    }

    private String added(Viewer viewer) throws Exception {
        return JsonPath.read(text(add(viewer).andExpect(status().isCreated())), "$.id");
    }

    private ResultActions add(Viewer viewer) throws Exception {
        return post(viewer, "/skills", """
                {"classId":"%s","cycle":"SECOND","subject":"CIVICS","words":"%s"}""".formatted(ce1, WORDS));
    }
}
