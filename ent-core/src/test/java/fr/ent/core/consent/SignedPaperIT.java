package fr.ent.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignedPaperIT extends ConsentScene {

    @Autowired
    private Clock clock;

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

    @ParameterizedTest
    @CsvSource({"NO, YES", "NONE, YES", "YES, NONE", "NO, NONE", "YES, YES"})
    void aPaperCopiedTwiceNeverOutweighsANoOfTheSameDay(String first, String again) throws Exception {
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        said(karim, "PUBLIC", "YES");
        say(sofia, "PUBLIC", "NO");

        copyDown(agent, sofia, first, today());
        copyDown(agent, sofia, again, today())
                .andExpect(jsonPath("$.uses[2].standing").value("REFUSED"));
    }

    @Test
    void aCopyThatSaysNothingAfterAllIsTakenBack() throws Exception {
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        said(karim, "PUBLIC", "YES");
        copyDown(agent, sofia, "YES", "2026-09-04")
                .andExpect(jsonPath("$.uses[2].standing").value("ALLOWED"));

        copyDown(agent, sofia, "NONE", "2026-09-04")
                .andExpect(jsonPath("$.uses[2].standing").value("UNANSWERED"));
    }

    @Test
    void aPaperOfTheSameDayTakesAPictureAwayAndBringsNoneBack() throws Exception {
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        say(sofia, "PUBLIC", "YES");
        say(karim, "PUBLIC", "NO");

        copyDown(agent, karim, "YES", today())
                .andExpect(jsonPath("$.uses[2].standing").value("REFUSED"));
        say(karim, "PUBLIC", "YES").andExpect(jsonPath("$.uses[2].standing").value("ALLOWED"));
        copyDown(agent, sofia, "NO", today())
                .andExpect(jsonPath("$.uses[2].standing").value("REFUSED"));
    }

    @Test
    void aPaperCopiedTwiceDoesNotOutweighWhatTheGuardianSaidBetween() throws Exception {
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        said(karim, "PUBLIC", "YES");
        copyDown(agent, sofia, "NO", today())
                .andExpect(jsonPath("$.uses[2].standing").value("REFUSED"));
        say(sofia, "PUBLIC", "YES").andExpect(jsonPath("$.uses[2].standing").value("ALLOWED"));

        copyDown(agent, sofia, "NO", today())
                .andExpect(jsonPath("$.uses[2].standing").value("ALLOWED"));
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

    private String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")).toString();
    }
}
