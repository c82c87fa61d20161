package fr.ent.core.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.StatementCounter;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CharterIT extends CharterScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void nobodyIsAskedWhereNoneIsWritten() throws Exception {
        readOwn(sofia).andExpect(status().isOk()).andExpect(jsonPath("$").isEmpty());
        readMe(sofia).andExpect(jsonPath("$.askedCharters").isEmpty());
    }

    @Test
    void theHeadWritesOneAndTheTrailKeepsIt() throws Exception {
        write(town.viewer(baille), "\"" + school + "\"", TODAY)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.schoolId").value(school.toString()))
                .andExpect(jsonPath("$.schoolName").value("École Marie-Curie"))
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.standing").value("IN_FORCE"))
                .andExpect(jsonPath("$.acceptances").value(0))
                .andExpect(jsonPath("$.sentences[1].icon").value("HELP"))
                .andExpect(jsonPath("$.sentences[1].text").value("Si quelque chose me gêne, je le dis à un adulte."))
                .andExpect(jsonPath("$.adultText").value("Cet espace sert à l’école.\n\nChacun y est poli."));

        assertThat(town.audited("charter.written")).isOne();
    }

    @Test
    void aChildAndAGuardianAcceptOnceAndTheFirstTimeCounts() throws Exception {
        String charter = ofSchool(TODAY);
        readMe(lea.asPerson()).andExpect(jsonPath("$.askedCharters[0]").value(charter));
        readOwn(lea.asPerson())
                .andExpect(jsonPath("$[0].id").value(charter))
                .andExpect(jsonPath("$[0].reader").value("CHILD"))
                .andExpect(jsonPath("$[0].acceptedAt").isEmpty());

        accept(lea.asPerson(), charter).andExpect(status().isNoContent());
        accept(sofia, charter).andExpect(status().isNoContent());
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        accept(sofia, charter).andExpect(status().isNoContent());

        readMe(lea.asPerson()).andExpect(jsonPath("$.askedCharters").isEmpty());
        readOwn(sofia)
                .andExpect(jsonPath("$[0].reader").value("ADULT"))
                .andExpect(jsonPath("$[0].acceptedAt").value("2026-11-24T09:00:00Z"));
        assertThat(town.number("select count(*) from core.charter_acceptance where read_as = :id", "CHILD"))
                .isOne();
        asking.get(town.viewer(baille), "/api/core/charters")
                .andExpect(jsonPath("$[0].acceptances").value(2))
                .andExpect(jsonPath("$[0].reader").isEmpty());
        asking.get(town.viewer(sofia), "/api/core/charters")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].id").value(charter))
                .andExpect(jsonPath("$[0].reader").value("ADULT"))
                .andExpect(jsonPath("$[0].acceptedAt").value("2026-11-24T09:00:00Z"))
                .andExpect(jsonPath("$[0].acceptances").isEmpty());
    }

    @Test
    void aNewVersionAsksEverybodyAnewFromItsDayOn() throws Exception {
        String first = ofTown(TODAY);
        accept(sofia, first);
        String second = ofTown("2026-12-01", "Chacun est poli.");
        readMe(sofia).andExpect(jsonPath("$.askedCharters").isEmpty());
        accept(sofia, second)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:charter-not-in-force"));

        // midnight of the territory, an hour before that of the clock
        clock.set(Instant.parse("2026-11-30T23:00:00Z"));

        readMe(sofia).andExpect(jsonPath("$.askedCharters[0]").value(second));
        readOwn(sofia)
                .andExpect(jsonPath("$[0].before.adultText").value("Cet espace sert à l’école.\n\nChacun y est poli."));
        accept(sofia, first).andExpect(status().isConflict());
        accept(sofia, second).andExpect(status().isNoContent());
        asking.get(town.viewer(paul), "/api/core/charters")
                .andExpect(jsonPath("$[0].version").value(2))
                .andExpect(jsonPath("$[0].standing").value("IN_FORCE"))
                .andExpect(jsonPath("$[1].standing").value("PAST"))
                .andExpect(jsonPath("$[1].acceptances").value(1));
    }

    @Test
    void theSameWordsAreNotAskedForAgain() throws Exception {
        String first = ofTown(TODAY);
        accept(sofia, first);
        accept(lea.asPerson(), first);

        String second = ofTown(TODAY, "Chacun est poli.");

        readMe(lea.asPerson()).andExpect(jsonPath("$.askedCharters").isEmpty());
        readOwn(lea.asPerson())
                .andExpect(jsonPath("$[0].id").value(second))
                .andExpect(jsonPath("$[0].acceptedAt").value("2026-11-24T09:00:00Z"))
                .andExpect(jsonPath("$[0].before").doesNotExist());
        readMe(sofia).andExpect(jsonPath("$.askedCharters[0]").value(second));
        asking.get(town.viewer(paul), "/api/core/charters")
                .andExpect(jsonPath("$[0].acceptances").value(1))
                .andExpect(jsonPath("$[0].ofChildren").value(1))
                .andExpect(jsonPath("$[0].withdrawable").value(true))
                .andExpect(jsonPath("$[1].acceptances").value(2))
                .andExpect(jsonPath("$[1].withdrawable").value(false));
    }

    @Test
    void aVersionIsTakenBackUntilSomebodyAcceptsIt() throws Exception {
        String first = ofTown(TODAY);
        accept(sofia, first);
        String slip = ofTown(TODAY, "Chacun est poli.");
        String coming = ofTown("2026-12-01", "Chacun sera poli.");

        withdraw(baille, slip).andExpect(status().isNotFound());
        withdraw(aubin, slip).andExpect(status().isForbidden());
        withdraw(paul, slip).andExpect(status().isNoContent());
        withdraw(paul, slip).andExpect(status().isNotFound());
        withdraw(paul, coming).andExpect(status().isNoContent());

        readOwn(sofia)
                .andExpect(jsonPath("$[0].id").value(first))
                .andExpect(jsonPath("$[0].acceptedAt").isNotEmpty());
        withdraw(paul, first)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:charter-kept"));
        assertThat(town.audited("charter.withdrawn")).isEqualTo(2);
    }

    @Test
    void theSchoolsReplacesTheTerritorysForItsPeopleAlone() throws Exception {
        String ofTown = ofTown(TODAY);
        accept(sofia, ofTown);
        SchoolId other = town.school("Les Tilleuls");
        ChildId tom = town.pupil("Tom", "Girard", other, town.schoolClass(other, "CM2"));
        String ofSchool = ofSchool(TODAY);

        readMe(sofia).andExpect(jsonPath("$.askedCharters[0]").value(ofSchool));
        accept(sofia, ofTown).andExpect(status().isConflict());
        readOwn(tom.asPerson()).andExpect(jsonPath("$[0].id").value(ofTown));
        accept(tom.asPerson(), ofSchool).andExpect(status().isNotFound());
        readOwn(paul).andExpect(jsonPath("$[0].id").value(ofTown));
    }

    @Test
    void aBarredGuardianIsAskedNothingAboutTheSchool() throws Exception {
        String charter = ofSchool(TODAY);

        readOwn(marc).andExpect(jsonPath("$").isEmpty());
        accept(marc, charter).andExpect(status().isNotFound());
    }

    @Test
    void aPupilWhoMovesToAnotherSchoolIsAskedThere() throws Exception {
        accept(lea.asPerson(), ofSchool(TODAY));
        String ofTown = ofTown(TODAY);
        SchoolId other = town.school("Les Tilleuls");

        town.run(() -> jdbc.sql("update core.pupil set school_id = :school, class_id = :class where id = :id")
                .param("school", other.value())
                .param("class", town.schoolClass(other, "CM2").value())
                .param("id", lea.value())
                .update());

        readMe(lea.asPerson()).andExpect(jsonPath("$.askedCharters[0]").value(ofTown));
    }

    @Test
    void onlyTheAdministratorWritesForTheTerritoryAndOnlyAHeadForTheOwnSchool() throws Exception {
        PersonId stranger = town.head("Max", "Henry", town.school("Les Tilleuls"));

        write(town.viewer(baille), "null", TODAY).andExpect(status().isNotFound());
        write(town.viewer(paul), "\"" + school + "\"", TODAY).andExpect(status().isNotFound());
        write(town.viewer(stranger), "\"" + school + "\"", TODAY).andExpect(status().isNotFound());
        write(town.viewer(aubin), "\"" + school + "\"", TODAY).andExpect(status().isForbidden());
        asking.get(town.viewer(stranger), "/api/core/charters")
                .andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void refusesADayThatIsOverOrFarAway() throws Exception {
        write(town.viewer(paul), "null", "2026-11-23")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("startsOn"));
        write(town.viewer(paul), "null", "2027-11-25").andExpect(status().isBadRequest());
    }

    @Test
    void asksTheDatabaseOnceWhatSomebodyHasAccepted() throws Exception {
        ofTown(TODAY);
        ofSchool(TODAY);
        readMe(sofia);

        int asked = statements.during(() -> readMe(sofia));
        accept(sofia, ofSchool(TODAY));
        int accepted = statements.during(() -> readMe(sofia));

        assertThat(accepted).isEqualTo(asked);
    }
}
