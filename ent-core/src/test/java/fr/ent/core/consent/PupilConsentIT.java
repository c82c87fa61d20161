package fr.ent.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PupilConsentIT extends ConsentScene {

    @Autowired
    private Clock clock;

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
    void theHeadWritesASignedPaperDownAndTheTrailKeepsIt() throws Exception {
        Viewer head = town.viewer(town.head("Ada", "Baille", school));
        said(karim, "PUBLIC", "YES");

        copyDown(head, sofia, "YES", "2026-09-04")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.uses[2].words[0].signedOn").value("2026-09-04"))
                .andExpect(jsonPath("$.uses[2].standing").value("ALLOWED"));

        assertThat(town.audited("image-consent.written")).isOne();
        assertThat(town.number(
                        "select count(*) from core.audit_entry where details->>'guardian' = cast(:id as text)"
                                + " and details->>'imagePublic' = 'YES'",
                        sofia.value()))
                .isOne();
    }

    @Test
    void aPaperFromBeforeDoesNotOutweighWhatTheGuardianSaidSince() throws Exception {
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        say(sofia, "PUBLIC", "NO");

        copyDown(agent, sofia, "YES", "2026-09-04")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.uses[2].standing").value("REFUSED"));
    }

    @Test
    void aPaperThatWasCopiedWronglyIsCopiedAgain() throws Exception {
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        said(karim, "PUBLIC", "YES");

        copyDown(agent, sofia, "NO", "2026-09-04")
                .andExpect(jsonPath("$.uses[2].standing").value("REFUSED"));
        copyDown(agent, sofia, "YES", "2026-09-04")
                .andExpect(jsonPath("$.uses[2].standing").value("ALLOWED"));
    }

    @Test
    void aPaperOfTheSameDayTakesAPictureAwayAndBringsNoneBack() throws Exception {
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        String today =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")).toString();
        say(sofia, "PUBLIC", "YES");
        say(karim, "PUBLIC", "NO");

        copyDown(agent, karim, "YES", today)
                .andExpect(jsonPath("$.uses[2].standing").value("REFUSED"));
        say(karim, "PUBLIC", "YES").andExpect(jsonPath("$.uses[2].standing").value("ALLOWED"));
        copyDown(agent, sofia, "NO", today)
                .andExpect(jsonPath("$.uses[2].standing").value("REFUSED"));
    }

    @Test
    void aNoThatWasSaidAgainOutweighsAPaperFromBetween() throws Exception {
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        said(karim, "PUBLIC", "YES");
        said(sofia, "PUBLIC", "NO");
        say(sofia, "PUBLIC", "NO");

        copyDown(agent, sofia, "YES", "2026-10-01")
                .andExpect(jsonPath("$.uses[2].standing").value("REFUSED"));
    }

    @Test
    void aFamilyWhoseChildHasLeftTakesItsPicturesBack() throws Exception {
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
        PersonId barred = town.restrictedGuardian("Marc", "Lunel", lea);
        say(barred, "CLASS", "YES").andExpect(status().isNotFound());
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
    void refusesAPaperOfADayToComeOfAStrangerAndOfTheBarred() throws Exception {
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        PersonId barred = town.restrictedGuardian("Marc", "Lunel", lea);

        copyDown(agent, sofia, "YES", "2031-09-04").andExpect(status().isBadRequest());
        copyDown(agent, sofia, "YES", "2019-09-04").andExpect(status().isBadRequest());
        copyDown(agent, aubin, "YES", "2026-09-04").andExpect(status().isNotFound());
        copyDown(agent, barred, "YES", "2026-09-04").andExpect(status().isNotFound());
        say(agent.person(), "CLASS", "YES")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("paper"));
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
