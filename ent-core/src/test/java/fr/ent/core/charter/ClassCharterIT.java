package fr.ent.core.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.testing.StatementCounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class ClassCharterIT extends CharterScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void theTeacherSeesWhoHasNotAcceptedYet() throws Exception {
        String charter = ofSchool(TODAY);
        accept(lea.asPerson(), charter);
        town.pupil("Tom", "Colin", school, schoolClass);

        read(aubin)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.charter.id").value(charter))
                .andExpect(jsonPath("$.charter.sentences[0].text").value("Je suis gentil avec les autres."))
                .andExpect(jsonPath("$.pupils[0].pupil.givenName").value("Léa"))
                .andExpect(jsonPath("$.pupils[0].pupil.acceptedAt").value("2026-11-24T09:00:00Z"))
                .andExpect(jsonPath("$.pupils[0].guardians.length()").value(1))
                .andExpect(jsonPath("$.pupils[0].guardians[0].givenName").value("Sofia"))
                .andExpect(jsonPath("$.pupils[0].guardians[0].acceptedAt").isEmpty())
                .andExpect(jsonPath("$.pupils[1].pupil.givenName").value("Tom"))
                .andExpect(jsonPath("$.pupils[1].pupil.account").value(false))
                .andExpect(jsonPath("$.pupils[1].pupil.acceptedAt").isEmpty());
        read(baille).andExpect(status().isOk());
    }

    @Test
    void thereIsNobodyToWaitForWithoutACharter() throws Exception {
        read(aubin)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.charter").isEmpty())
                .andExpect(jsonPath("$.pupils").isEmpty());
    }

    @Test
    void anotherTeacherFindsNothing() throws Exception {
        ofSchool(TODAY);

        read(town.teacher("Lou", "Merle", town.schoolClass(school, "CM1"))).andExpect(status().isNotFound());
        read(sofia).andExpect(status().isForbidden());
    }

    @Test
    void aTeacherBarredFromAPupilReadsNothingOfIt() throws Exception {
        ofSchool(TODAY);
        town.run(() -> jdbc.sql("""
                        insert into core.guardianship (id, child_id, guardian_id, rank, restricted)
                        values (gen_random_uuid(), :child, :teacher, 3, true)""")
                .param("child", lea.value())
                .param("teacher", aubin.value())
                .update());

        read(aubin).andExpect(jsonPath("$.pupils").isEmpty());
    }

    @Test
    void asksAsOftenForManyPupilsAsForOne() throws Exception {
        ofSchool(TODAY);
        read(aubin);
        int forOne = statements.during(() -> read(aubin));
        for (int more = 0; more < 5; more++) {
            town.guardian("Nour", "Colin", town.pupil("Tom", "Colin", school, schoolClass));
        }

        assertThat(statements.during(() -> read(aubin))).isEqualTo(forOne);
    }

    private ResultActions read(PersonId reader) throws Exception {
        return asking.get(town.viewer(reader), "/api/core/classes/{id}/charter-acceptances", schoolClass);
    }
}
