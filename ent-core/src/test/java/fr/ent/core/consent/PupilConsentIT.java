package fr.ent.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import org.junit.jupiter.api.Test;

class PupilConsentIT extends ConsentScene {

    @Test
    void aGuardianSaysYesAndReadsItAtOnce() throws Exception {
        say(sofia, "SCHOOL", "YES")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.uses[1].use").value("SCHOOL"))
                .andExpect(jsonPath("$.uses[1].standing").value("ALLOWED"))
                .andExpect(jsonPath("$.uses[1].words[0].guardianId").value(sofia.toString()))
                .andExpect(jsonPath("$.uses[1].words[0].signedOn").isEmpty())
                .andExpect(jsonPath("$.uses[0].standing").value("UNANSWERED"));

        read(karim).andExpect(jsonPath("$.uses[1].words[0].word").value("YES"));
        read(aubin).andExpect(jsonPath("$.uses[1].standing").value("ALLOWED"));
    }

    @Test
    void keepsEachWordAndTakesNothingBackWhereNothingWasSaid() throws Exception {
        say(sofia, "CLASS", "YES");
        say(sofia, "CLASS", "YES");
        say(sofia, "CLASS", "NO");
        say(sofia, "PRESS", "NONE");

        assertThat(town.number("select count(*) from core.image_consent where child_id = :id", lea.value()))
                .isEqualTo(3);
    }

    @Test
    void eitherWithdrawsAloneAndTheTeacherIsTold() throws Exception {
        PersonId head = town.head("Ada", "Baille", school);
        say(sofia, "CLASS", "YES");
        say(karim, "CLASS", "YES");
        assertThat(told(aubin)).isZero();

        say(karim, "CLASS", "NO").andExpect(jsonPath("$.uses[0].standing").value("REFUSED"));

        assertThat(told(aubin)).isOne();
        assertThat(told(head)).isOne();
        assertThat(told(sofia)).isZero();
        assertThat(town.number(
                        "select count(*) from core.notice where recipient_id = :id and arguments->>'uses' = 'CLASS'"
                                + " and strpos(arguments::text, 'Karim') = 0",
                        aubin.value()))
                .isOne();
    }

    @Test
    void aBarredGuardianReadsNothingAndIsReadByNobody() throws Exception {
        said(karim, "CLASS", "NO");
        write("update core.guardianship set restricted = true where guardian_id = '" + karim + "'");

        read(karim).andExpect(status().isNotFound());
        say(karim, "CLASS", "YES").andExpect(status().isNotFound());
        read(sofia)
                .andExpect(jsonPath("$.guardians.length()").value(1))
                .andExpect(jsonPath("$.uses[0].words").isEmpty());
    }

    @Test
    void aFamilyWhoseChildHasLeftTakesItsPicturesBack() throws Exception {
        PersonId head = town.head("Ada", "Baille", school);
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        said(sofia, "CLASS", "YES");
        said(sofia, "PUBLIC", "YES");
        said(karim, "PUBLIC", "YES");
        write("update core.pupil set left_on = '2026-11-20' where id = '" + lea + "'");
        write("update core.person set left_on = '2026-11-20' where id = '" + lea + "'");

        say(sofia, "CLASS", "NO")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.uses[0].standing").value("REFUSED"));
        copyDown(agent, karim, "NO", "2026-11-22")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.uses[2].standing").value("REFUSED"));
        assertThat(told(head)).isEqualTo(2);
        former(sofia)
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].id").value(lea.toString()));
        PersonId barred = town.restrictedGuardian("Marc", "Lunel", lea);
        say(barred, "CLASS", "YES").andExpect(status().isNotFound());
        former(barred).andExpect(jsonPath("$").isEmpty());
        read(town.guardian("Yann", "Colin", town.pupil("Tom", "Colin", school, schoolClass)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aGuardianChangesMindFortyTimesAnHour() throws Exception {
        for (int word = 0; word < 40; word++) {
            say(sofia, "CLASS", word % 2 == 0 ? "YES" : "NO").andExpect(status().isOk());
        }

        say(sofia, "CLASS", "YES").andExpect(status().isTooManyRequests());
    }

    @Test
    void aTeacherWritesNoPaperAndNobodyOneOfTheOwnFamily() throws Exception {
        PersonId agent = town.agent("Nadia", "Benali");
        write("insert into core.guardianship (id, child_id, guardian_id, rank) values (gen_random_uuid(), '" + lea
                + "', '" + agent + "', 3)");

        copyDown(town.viewer(aubin), sofia, "YES", "2026-09-04").andExpect(status().isForbidden());
        copyDown(town.viewer(agent), sofia, "YES", "2026-09-04")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:own-family"));
        say(agent, "CLASS", "YES").andExpect(status().isOk());
    }

    @Test
    void refusesAUseNamedTwice() throws Exception {
        asking.put(town.viewer(sofia), consents(lea), """
                        {"words": [{"use": "CLASS", "word": "YES"}, {"use": "CLASS", "word": "NO"}], "paper": null}""").andExpect(status().isBadRequest());
    }

    @Test
    void showsAClassAtAGlance() throws Exception {
        ChildId tom = town.pupil("Tom", "Colin", school, schoolClass);
        said(sofia, "CLASS", "YES");
        said(sofia, "PRESS", "NO");

        asking.get(town.viewer(aubin), "/api/core/classes/{id}/image-consents", schoolClass)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pupils[0].id").value(lea.toString()))
                .andExpect(jsonPath("$.pupils[0].uses[0].standing").value("ALLOWED"))
                .andExpect(jsonPath("$.pupils[0].uses[3].standing").value("REFUSED"))
                .andExpect(jsonPath("$.pupils[1].id").value(tom.toString()))
                .andExpect(jsonPath("$.pupils[1].uses[0].standing").value("UNANSWERED"));
        asking.get(
                        town.viewer(town.teacher("Lou", "Merle", town.schoolClass(school, "CM1"))),
                        "/api/core/classes/{id}/image-consents",
                        schoolClass)
                .andExpect(status().isNotFound());
    }

    @Test
    void aTeacherBarredFromAPupilReadsNothingOfIt() throws Exception {
        write("insert into core.guardianship (id, child_id, guardian_id, rank, restricted) values (gen_random_uuid(), '"
                + lea + "', '" + aubin + "', 3, true)");
        said(sofia, "CLASS", "YES");

        read(aubin).andExpect(status().isNotFound());
        asking.get(town.viewer(aubin), "/api/core/classes/{id}/image-consents", schoolClass)
                .andExpect(jsonPath("$.pupils").isEmpty());
        say(sofia, "CLASS", "NO");
        assertThat(told(aubin)).isZero();
    }
}
