package fr.ent.homework.roll;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class AbsenceIT extends ClassRollScene {

    private static final LocalDate THURSDAY = TODAY.plusDays(2);

    @Test
    void bothHouseholdsReadWhatOneOfThemDeclared() throws Exception {
        post(mother, ABSENCES, absence(lea, THURSDAY, THURSDAY.plusDays(1), "null"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.from").value("2026-11-26"))
                .andExpect(jsonPath("$.to").value("2026-11-27"))
                .andExpect(jsonPath("$.half").isEmpty())
                .andExpect(jsonPath("$.reason").value("ILLNESS"))
                .andExpect(jsonPath("$.withdrawable").value(true));

        list(father)
                .andExpect(jsonPath("$[*].by.givenName").value(contains("Sofia")))
                .andExpect(jsonPath("$[0].withdrawable").value(false));
        list(mother).andExpect(jsonPath("$[0].withdrawable").value(true));
    }

    @Test
    void nobodyElseDeclaresOrReads() throws Exception {
        Viewer barred = town.viewer(town.restrictedGuardian("Marc", "Benali", lea));
        Viewer other = town.viewer(town.guardian("Rose", "Colin", tom));
        for (Viewer somebody : List.of(barred, other)) {
            post(somebody, ABSENCES, absence(lea, TODAY, TODAY, "null")).andExpect(status().isNotFound());
            list(somebody).andExpect(status().isNotFound());
        }
        for (Viewer somebody : List.of(teacher, head, town.viewer(lea.asPerson()))) {
            post(somebody, ABSENCES, absence(lea, TODAY, TODAY, "null")).andExpect(status().isForbidden());
            list(somebody).andExpect(status().isForbidden());
        }
        list(mother).andExpect(jsonPath("$").value(empty()));
    }

    @Test
    void itsGuardianTakesItBackUntilARollCountsWithIt() throws Exception {
        String first = declared(absence(lea, TODAY, TODAY, "null"));
        delete(father, ABSENCES + "/" + first).andExpect(status().isNotFound());
        delete(mother, ABSENCES + "/" + first).andExpect(status().isNoContent());
        delete(mother, ABSENCES + "/" + first).andExpect(status().isNotFound());
        list(mother).andExpect(jsonPath("$").value(empty()));

        String second = declared(absence(lea, TODAY, TODAY, "null"));
        tablet(teacher).mark(lea, "ABSENT", TEN).close(morning());
        delete(mother, ABSENCES + "/" + second)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:absence-begun"));
        list(mother).andExpect(jsonPath("$[0].withdrawable").value(false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, 2026-11-25, null, to, before-from",
        "2026-09-22, 2026-09-22, null, from, out-of-range",
        "2027-11-20, 2027-11-29, null, to, out-of-range",
        "2026-11-24, 2027-01-25, null, to, range-too-long",
        "2026-11-24, 2026-11-25, MORNING, half, only-for-one-day",
        "2026-11-24, 2026-11-24, NIGHT, half, malformed",
    })
    void namesTheFieldAtFault(LocalDate from, LocalDate to, String half, String field, String code) throws Exception {
        post(mother, ABSENCES, absence(lea, from, to, half.equals("null") ? half : "\"" + half + "\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));
        list(mother).andExpect(jsonPath("$").value(empty()));
    }

    private String declared(String body) throws Exception {
        return JsonPath.read(
                post(mother, ABSENCES, body).andReturn().getResponse().getContentAsString(), "$.id");
    }

    private ResultActions list(Viewer viewer) throws Exception {
        return get(viewer, ABSENCES + "?childId=" + lea);
    }
}
