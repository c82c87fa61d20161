package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class ClosedRollIT extends ClassRollScene {

    @Test
    void bothHouseholdsAreToldOnceOfAnAbsenceThatNobodyExplained() throws Exception {
        PersonId barred = town.restrictedGuardian("Marc", "Benali", lea);
        RollTablet tablet = tablet(teacher).mark(lea, "ABSENT", TEN).mark(tom, "LATE", TEN);
        tablet.send(morning()).andExpect(jsonPath("$.closedAt").isEmpty());
        assertThat(told()).isEmpty();

        tablet.close(morning()).andExpect(jsonPath("$.closedAt").value("2026-11-24T09:00:00Z"));
        tablet.close(morning()).andExpect(status().isOk());

        assertThat(told())
                .containsExactlyInAnyOrder(about(mother), about(father))
                .noneMatch(line -> line.startsWith(barred.toString()));
        assertThat(town.audited("class-roll.closed")).isOne();
        assertThat(town.audited("class-roll.changed")).isZero();
        get(teacher, morning()).andExpect(jsonPath("$.closing.by").value("Claire Morel"));
    }

    @Test
    void saysOfWhomNobodyCanBeTold() throws Exception {
        ChildId zoe = town.pupil("Zoé", "Colin", school, schoolClass);

        tablet(teacher).mark(tom, "ABSENT", TEN).mark(zoe, "ABSENT", TEN).close(morning());

        get(teacher, morning()).andExpect(jsonPath("$.pupils[*].reached").value(contains(true, false, false)));
        assertThat(town.in(() -> jdbc.sql(
                                "select details ->> 'told' from core.audit_entry where action = 'class-roll.closed'")
                        .query(String.class)
                        .single()))
                .isEqualTo("0");
    }

    @Test
    void theNoticeLeadsToTheHalfThatWasMissed() throws Exception {
        clock.set(TWO);
        tablet(teacher).mark(lea, "ABSENT", TWO).close(roll(TODAY, "AFTERNOON"));

        assertThat(town.in(() -> jdbc.sql("select link from core.notice")
                        .query(String.class)
                        .list()))
                .hasSize(2)
                .containsOnly("/absences-ecole?enfant=" + lea + "&date=2026-11-24&demi=apres-midi");
    }

    @Test
    void aFamilyThatHasSaidWhyIsNotTold() throws Exception {
        post(father, ABSENCES, absence(lea, TODAY, TODAY, "null")).andExpect(status().isCreated());

        tablet(teacher).mark(lea, "ABSENT", TEN).close(morning());

        assertThat(told()).isEmpty();
    }

    @Test
    void theWordOfAGuardianBarredSinceExplainsNothing() throws Exception {
        post(father, ABSENCES, absence(lea, TODAY, TODAY, "null")).andExpect(status().isCreated());
        town.run(() -> jdbc.sql("update core.guardianship set restricted = true where guardian_id = :father")
                .param("father", father.person().value())
                .update());
        get(teacher, morning())
                .andExpect(jsonPath("$.pupils[0].state.status").value("PRESENT"))
                .andExpect(jsonPath("$.pupils[0].word").isEmpty());

        tablet(teacher).mark(lea, "ABSENT", TEN).close(morning());

        assertThat(told()).containsExactly(about(mother));
    }

    @Test
    void aPupilWhoComesAfterAllIsNoLongerMissed() throws Exception {
        RollTablet tablet = tablet(teacher).mark(lea, "ABSENT", TEN);
        tablet.close(morning());
        assertThat(told()).hasSize(2);

        tablet.mark(lea, "LATE", TEN.plusSeconds(1)).send(morning()).andExpect(status().isOk());

        assertThat(told()).isEmpty();
        assertThat(town.audited("class-roll.changed")).isOne();
    }

    @Test
    void anAlarmThatWasReadIsCorrected() throws Exception {
        RollTablet tablet = tablet(teacher).mark(lea, "ABSENT", TEN);
        tablet.close(morning());
        town.run(() -> jdbc.sql("update core.notice set read_at = now() where recipient_id = :mother")
                .param("mother", mother.person().value())
                .update());

        tablet.mark(lea, "LATE", TEN.plusSeconds(1)).send(morning()).andExpect(status().isOk());

        assertThat(told()).containsExactly(about(mother));
        assertThat(told("homework.absence-corrected")).containsExactlyInAnyOrder(about(mother), about(father));
    }

    @Test
    void oneWhoIsMissedAfterTheEndIsToldOfToo() throws Exception {
        RollTablet tablet = tablet(teacher);
        tablet.close(morning());

        tablet.mark(lea, "ABSENT", TEN).send(morning());

        assertThat(told()).containsExactlyInAnyOrder(about(mother), about(father));
    }

    @Test
    void aWordOfTheFamilyTakesTheNoticeBackAndExplainsTheAbsence() throws Exception {
        tablet(teacher).mark(lea, "ABSENT", TEN).close(morning());
        missed(mother).andExpect(jsonPath("$[0].reason").isEmpty());

        post(mother, ABSENCES, absence(lea, TODAY, TODAY, "null")).andExpect(status().isCreated());

        assertThat(told()).isEmpty();
        missed(father)
                .andExpect(jsonPath("$[*].date").value(contains("2026-11-24")))
                .andExpect(jsonPath("$[0].half").value("MORNING"))
                .andExpect(jsonPath("$[0].status").value("ABSENT"))
                .andExpect(jsonPath("$[0].reason").value("ILLNESS"));
    }

    @Test
    void aWordOfSeveralDaysTakesTheNoticeOfEachBack() throws Exception {
        tablet(teacher).mark(lea, "ABSENT", TEN).close(roll(TODAY.minusDays(1), "MORNING"));
        assertThat(told()).hasSize(2);

        post(mother, ABSENCES, absence(lea, TODAY.minusDays(4), TODAY, "null")).andExpect(status().isCreated());

        assertThat(told()).isEmpty();
    }

    @Test
    void aWordThatIsTakenBackExplainsNothingAnyMore() throws Exception {
        tablet(teacher).mark(lea, "ABSENT", TEN).close(morning());
        clock.set(TEN.plusSeconds(60));
        String word = JsonPath.read(
                post(mother, ABSENCES, absence(lea, TODAY, TODAY, "null"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
        assertThat(told()).isEmpty();

        delete(mother, ABSENCES + "/" + word).andExpect(status().isOk());

        assertThat(told()).containsExactlyInAnyOrder(about(mother), about(father));
    }

    @Test
    void aWordThatOnlyRepeatsAnotherIsTakenBackSilently() throws Exception {
        tablet(teacher).mark(lea, "ABSENT", TEN).close(morning());
        clock.set(TEN.plusSeconds(60));
        post(father, ABSENCES, absence(lea, TODAY, TODAY, "null")).andExpect(status().isCreated());
        String word = JsonPath.read(
                post(mother, ABSENCES, absence(lea, TODAY, TODAY.plusDays(2), "null"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");

        delete(mother, ABSENCES + "/" + word).andExpect(status().isOk());

        assertThat(told()).isEmpty();
    }

    @Test
    void anOpenRollSaysNothingToFamilies() throws Exception {
        tablet(teacher).mark(lea, "ABSENT", TEN).send(morning());

        missed(mother).andExpect(jsonPath("$").value(empty()));
    }

    @Test
    void theRollsOfAChildAreItsGuardiansAlone() throws Exception {
        tablet(teacher).mark(lea, "ABSENT", TEN).close(morning());
        Viewer barred = town.viewer(town.restrictedGuardian("Marc", "Benali", lea));
        Viewer other = town.viewer(town.guardian("Inès", "Colin", town.pupil("Zoé", "Colin", school, schoolClass)));

        for (Viewer somebody : List.of(barred, other)) {
            missed(somebody).andExpect(status().isNotFound());
        }
        missed(teacher).andExpect(status().isForbidden());
    }

    private ResultActions missed(Viewer viewer) throws Exception {
        return get(viewer, ABSENCES + "/missed?childId=" + lea);
    }

    private String about(Viewer guardian) {
        return guardian.person() + " about " + lea;
    }
}
