package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;
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
        post(town.viewer(lea.asPerson()), ABSENCES, absence(lea, TODAY, TODAY, "null"))
                .andExpect(status().isForbidden());
        for (Viewer somebody : List.of(teacher, head, town.viewer(lea.asPerson()))) {
            list(somebody).andExpect(status().isForbidden());
        }
        list(mother).andExpect(jsonPath("$").value(empty()));
    }

    @Test
    void itsGuardianTakesItBackUntilARollCountsWithIt() throws Exception {
        String first = declared(absence(lea, TODAY, TODAY, "null"));
        delete(father, ABSENCES + "/" + first).andExpect(status().isNotFound());
        delete(mother, ABSENCES + "/" + first).andExpect(status().isOk());
        delete(mother, ABSENCES + "/" + first).andExpect(status().isNotFound());
        list(mother).andExpect(jsonPath("$").value(empty()));

        String second = declared(absence(lea, TODAY, TODAY, "null"));
        tablet(teacher).mark(lea, "ABSENT", TEN).close(morning());
        delete(mother, ABSENCES + "/" + second)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:absence-begun"));
        list(mother).andExpect(jsonPath("$[0].withdrawable").value(false));
    }

    @Test
    void theSchoolWritesDownWhatItHears() throws Exception {
        tablet(teacher).mark(lea, "ABSENT", TEN).close(morning());
        assertThat(told()).hasSize(2);

        String heard = JsonPath.read(
                post(teacher, ABSENCES, absence(lea, TODAY, TODAY, "\"MORNING\""))
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.bySchool").value(true))
                        .andExpect(jsonPath("$.by").isEmpty())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");

        assertThat(told()).isEmpty();
        register().andExpect(jsonPath("$.pupils[0].absences[0].reason").value("ILLNESS"));
        get(teacher, morning()).andExpect(jsonPath("$.pupils[0].word.reason").value("ILLNESS"));
        list(mother)
                .andExpect(jsonPath("$[0].bySchool").value(true))
                .andExpect(jsonPath("$[0].by").isEmpty())
                .andExpect(jsonPath("$[0].withdrawable").value(false));
        delete(mother, ABSENCES + "/" + heard).andExpect(status().isNotFound());
        delete(colleague(), ABSENCES + "/" + heard).andExpect(status().isNotFound());
        delete(head, ABSENCES + "/" + heard).andExpect(status().isOk());
        register().andExpect(jsonPath("$.pupils[0].absences[0].reason").isEmpty());
    }

    @Test
    void onlyThoseWhoLeadTheClassWriteForTheSchool() throws Exception {
        String word = absence(lea, TODAY, TODAY, "null");
        for (Viewer other : List.of(colleague(), barredTeacher(), stranger())) {
            post(other, ABSENCES, word).andExpect(status().isNotFound());
        }
        String own = declared(word);
        delete(teacher, ABSENCES + "/" + own).andExpect(status().isNotFound());
        post(teacher, ABSENCES, word.replace("}", ",\"cancelBeside\":true}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("cancelBeside"));
        list(mother).andExpect(jsonPath("$.length()").value(1));
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

    @Test
    void theOtherHomeIsToldOfWhatIsDeclaredAlready() throws Exception {
        post(father, ABSENCES, absence(lea, THURSDAY, THURSDAY.plusDays(1), "null"));

        post(mother, ABSENCES, absence(lea, THURSDAY, THURSDAY, "\"MORNING\""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:absence-already-declared"))
                .andExpect(jsonPath("$.by").value("Nicolas Benali"))
                .andExpect(jsonPath("$.from").value("2026-11-26"))
                .andExpect(jsonPath("$.to").value("2026-11-27"));
        list(mother).andExpect(jsonPath("$.length()").value(1));
        post(mother, ABSENCES, absence(lea, THURSDAY, THURSDAY.plusDays(4), "null"))
                .andExpect(status().isCreated());
    }

    @Test
    void theSchoolsOwnWordAndAWithdrawnOneKeepNobodyFromDeclaring() throws Exception {
        post(teacher, ABSENCES, absence(lea, TODAY, TODAY, "null")).andExpect(status().isCreated());
        String own = declared(absence(lea, TODAY, TODAY, "null"));
        delete(mother, ABSENCES + "/" + own)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.beside").value(empty()));

        post(father, ABSENCES, absence(lea, TODAY, TODAY, "null")).andExpect(status().isCreated());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, 2026-11-25, null", "2026-11-28, 2026-11-29, null", "2026-11-25, 2026-11-25, MORNING"})
    void aFamilyDeclaresNoAbsenceWithoutSchool(LocalDate from, LocalDate to, String half) throws Exception {
        post(mother, ABSENCES, absence(lea, from, to, half.equals("null") ? half : "\"" + half + "\""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:absence-without-school"));

        list(mother).andExpect(jsonPath("$").value(empty()));
        post(mother, ABSENCES, absence(lea, from, to.plusDays(5), "null")).andExpect(status().isCreated());
    }

    private String declared(String body) throws Exception {
        return JsonPath.read(
                post(mother, ABSENCES, body).andReturn().getResponse().getContentAsString(), "$.id");
    }

    private ResultActions register() throws Exception {
        return get(teacher, "/api/homework/registers?classId=" + schoolClass + "&month=2026-11");
    }

    private ResultActions list(Viewer viewer) throws Exception {
        return get(viewer, ABSENCES + "?childId=" + lea);
    }
}
