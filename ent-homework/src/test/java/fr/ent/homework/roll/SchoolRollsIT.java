package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rolls of the day, before the head. */
@IntegrationTest
class SchoolRollsIT extends ClassRollScene {

    private static final Instant SIX = Instant.parse("2026-11-24T05:00:00Z");

    @Autowired
    private StatementCounter statements;

    private String rolls() {
        return "/api/homework/schools/" + school + "/rolls";
    }

    @Test
    void theHeadSeesWhichRollsAreMissingAndWhomNobodyExplains() throws Exception {
        town.pupil("Zoé", "Roux", school, town.schoolClass(school, "CM1"));
        post(mother, ABSENCES, absence(lea, TODAY, TODAY, "\"MORNING\""));
        tablet(teacher)
                .mark(lea, "ABSENT", TEN)
                .mark(tom, "ABSENT", TEN)
                .close(morning())
                .andExpect(status().isOk());

        get(head, rolls())
                .andExpect(jsonPath("$.date").value("2026-11-24"))
                .andExpect(jsonPath("$.called", contains("MORNING")))
                .andExpect(jsonPath("$.closure").value((Object) null))
                .andExpect(jsonPath("$.classes[*].name", contains("CE1", "CM1")))
                .andExpect(jsonPath("$.classes[*].unexplained", contains(1, 0)))
                .andExpect(jsonPath("$.classes[0].halves[0].pupils").value(2))
                .andExpect(jsonPath("$.classes[0].halves[0].absent").value(2))
                .andExpect(jsonPath("$.classes[0].halves[0].unexplained").value(1))
                .andExpect(jsonPath("$.classes[1].halves[0].closedAt").value((Object) null))
                .andExpect(jsonPath("$.toFollowUp").value(0));
        clock.set(TWO);
        get(head, rolls())
                .andExpect(jsonPath("$.called", contains("MORNING", "AFTERNOON")))
                .andExpect(jsonPath("$.classes[0].halves[*].absent", contains(2, 0)));
    }

    @Test
    void aPupilWhoMissedFourHalvesOfTheMonthIsToBeFollowedUp() throws Exception {
        for (LocalDate day : List.of(TODAY.minusDays(5), TODAY.minusDays(4), TODAY.minusDays(1), TODAY)) {
            tablet(teacher).mark(lea, "ABSENT", TEN).close(roll(day, "MORNING")).andExpect(status().isOk());
        }

        get(head, rolls()).andExpect(jsonPath("$.toFollowUp").value(1));
    }

    @Test
    void aClassWithoutPupilsHoldsNoRollUp() throws Exception {
        town.schoolClass(school, "CM1");

        get(head, rolls())
                .andExpect(jsonPath("$.classes[0].halves.length()").value(1))
                .andExpect(jsonPath("$.classes[1].halves.length()").value(0));
    }

    @Test
    void beforeTheFirstHourAndOnAClosedDayNothingIsCalled() throws Exception {
        clock.set(SIX);
        get(head, rolls())
                .andExpect(jsonPath("$.called").isEmpty())
                .andExpect(jsonPath("$.closure").value((Object) null));

        town.closure(school, "Pont", TODAY, TODAY);
        clock.set(TEN);
        get(head, rolls())
                .andExpect(jsonPath("$.called").isEmpty())
                .andExpect(jsonPath("$.closure.kind").value("LOCAL"))
                .andExpect(jsonPath("$.closure.label").value("Pont"));
    }

    @Test
    void theHeadSeesToWhomAClassIsHandedOverAndUntilWhen() throws Exception {
        standIn("2026-11-23T23:00:00Z", "2026-11-27T23:00:00Z");

        get(head, rolls())
                .andExpect(jsonPath("$.classes[?(@.name == 'CE1')].standIns[0].person.familyName")
                        .value("Perrin"))
                .andExpect(jsonPath("$.classes[?(@.name == 'CE1')].standIns[0].replaced.familyName")
                        .value("Morel"))
                .andExpect(jsonPath("$.classes[?(@.name == 'CE1')].standIns[0].until")
                        .value("2026-11-27"))
                .andExpect(jsonPath("$.classes[?(@.name == 'CM2')].standIns[0]").isEmpty());
        clock.set(Instant.parse("2026-11-30T09:00:00Z"));
        get(head, rolls()).andExpect(jsonPath("$.classes[*].standIns[0]").isEmpty());
    }

    @Test
    void nobodyElseDoes() throws Exception {
        Viewer elsewhere = town.viewer(town.head("Paul", "Roux", town.school("Les Tilleuls")));

        get(elsewhere, rolls()).andExpect(status().isNotFound());
        get(teacher, rolls()).andExpect(status().isForbidden());
        get(mother, rolls()).andExpect(status().isForbidden());
        get(stranger(), rolls()).andExpect(status().isForbidden());
    }

    @Test
    void itCostsTheSameForThreeClassesAndForThirty() throws Exception {
        tablet(teacher).mark(lea, "ABSENT", TEN).mark(tom, "ABSENT", TEN).close(morning());
        standIn("2026-11-23T23:00:00Z", "2026-11-27T23:00:00Z");
        addClasses(1);
        int three = statements.during(() -> get(head, rolls()).andExpect(status().isOk()));
        addClasses(27);

        assertThat(statements.during(() -> get(head, rolls())
                        .andExpect(status().isOk())
                        .andExpect(jsonPath("$.classes.length()").value(30))))
                .isEqualTo(three);
    }

    private void addClasses(int count) {
        for (int added = 0; added < count; added++) {
            ClassId one = town.schoolClass(school, "Classe " + count + " " + added);
            town.pupil("Élève", "Numéro " + added, school, one);
            town.run(() -> jdbc.sql("""
                            insert into homework.roll (territory_id, class_id, day, half, closed_at, closed_by, pupils)
                            values (core.territory(), :class, :day, 'MORNING', :at, :by, 1)""")
                    .param("class", one.value())
                    .param("day", TODAY)
                    .param("at", OffsetDateTime.ofInstant(TEN, ZoneOffset.UTC))
                    .param("by", head.person().value())
                    .update());
        }
    }
}
