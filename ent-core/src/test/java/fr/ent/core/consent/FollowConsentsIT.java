package fr.ent.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Every change that takes a consent away is published, in the same transaction. */
@RecordApplicationEvents
class FollowConsentsIT extends ConsentScene {

    @Autowired
    private ApplicationEvents events;

    private Viewer agent;

    @BeforeEach
    void anAgent() {
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
    }

    @Test
    void aWordThatTakesNothingAwayPublishesNothing() throws Exception {
        say(sofia, "CLASS", "YES");
        say(sofia, "PUBLIC", "NONE");
        say(karim, "CLASS", "YES");
        say(sofia, "CLASS", "NONE");

        assertThat(withdrawn()).isEmpty();
    }

    @Test
    void eachNoIsPublishedAndToldOfOnce() throws Exception {
        say(sofia, "CLASS", "YES");
        say(karim, "CLASS", "NO");
        say(sofia, "CLASS", "NO");
        say(sofia, "SCHOOL", "NO");

        assertThat(withdrawn())
                .containsExactly(Set.of(ImageUse.CLASS), Set.of(ImageUse.CLASS), Set.of(ImageUse.SCHOOL));
        assertThat(told(aubin)).isOne();
    }

    @Test
    void aNoOnPaperThatWasOvertakenTakesNothingAway() throws Exception {
        say(sofia, "PUBLIC", "YES");
        say(karim, "PUBLIC", "YES");

        copyDown(agent, sofia, "NO", "2026-09-01").andExpect(status().isOk());

        assertThat(withdrawn()).isEmpty();
    }

    @Test
    void theOnlyYesGoesWithItsGuardiansTie() throws Exception {
        said(karim, "SCHOOL", "YES");
        said(karim, "CLASS", "YES");
        said(sofia, "CLASS", "YES");

        end(karim);

        assertThat(withdrawn()).containsExactly(Set.of(ImageUse.SCHOOL));
        assertThat(told(aubin)).isOne();
    }

    @Test
    void aGuardianWhoIsOneAgainBringsTheOwnNoAlong() throws Exception {
        said(karim, "CLASS", "NO");
        said(sofia, "CLASS", "YES");
        end(karim);
        assertThat(withdrawn()).isEmpty();

        asking.post(agent, tie(karim) + "/restore", "").andExpect(status().isNoContent());

        assertThat(withdrawn()).containsExactly(Set.of(ImageUse.CLASS));
    }

    @Test
    void oneWhoIsGuardianAgainHasNotAgreedToPublicPictures() throws Exception {
        said(sofia, "PUBLIC", "YES");
        end(karim);

        asking.post(agent, tie(karim) + "/restore", "").andExpect(status().isNoContent());

        assertThat(withdrawn()).containsExactly(Set.of(ImageUse.PUBLIC));
    }

    @Test
    void aBarTakesAYesAwayAndItsEndBringsANoBack() throws Exception {
        said(karim, "SCHOOL", "YES");
        said(karim, "CLASS", "NO");
        said(sofia, "CLASS", "YES");

        asking.post(agent, tie(karim) + "/bar", """
                        {"kind": "JUDGMENT", "decidedOn": "2026-10-02", "endsOn": null, "fileId": "%s"}""".formatted(town.file(agent.person(), "jugement.pdf")))
                .andExpect(status().isCreated());
        assertThat(withdrawn()).containsExactly(Set.of(ImageUse.SCHOOL));

        asking.post(agent, tie(karim) + "/bar/lift", "{\"reason\": \"Décision levée\"}")
                .andExpect(status().isNoContent());
        assertThat(withdrawn()).containsExactly(Set.of(ImageUse.SCHOOL), Set.of(ImageUse.CLASS));
    }

    @Test
    void twoRecordsOfAGuardianBecomeOneWithTheLatestWord() throws Exception {
        PersonId twin = town.guardian("Karim", "Benali", lea);
        said(karim, "SCHOOL", "YES");
        said(twin, "SCHOOL", "NO");
        said(twin, "SCHOOL", "NONE");
        said(sofia, "CLASS", "YES");

        merge(karim, twin);

        assertThat(withdrawn()).containsExactly(Set.of(ImageUse.SCHOOL));
        assertThat(town.number("select count(*) from core.image_consent where guardian_id = :id", karim.value()))
                .isEqualTo(3);
    }

    private void merge(PersonId kept, PersonId gone) throws Exception {
        asking.post(agent, "/api/core/people/merges", """
                        {"keptId": "%s", "goneId": "%s", "keptVersion": 0, "goneVersion": 0, "taken": [], "account": "KEPT"}""".formatted(kept, gone)).andExpect(status().is2xxSuccessful());
    }

    private void end(PersonId guardian) throws Exception {
        asking.post(agent, tie(guardian) + "/end", "{\"reason\": \"OTHER\", \"lastConfirmed\": false}")
                .andExpect(status().isNoContent());
    }

    private String tie(PersonId guardian) {
        return "/api/core/pupils/" + lea + "/guardians/" + guardian;
    }

    private List<Set<ImageUse>> withdrawn() {
        return events.stream(ImageConsentChanged.class)
                .filter(one -> one.child().equals(lea) && one.territory().equals(town.id()))
                .map(ImageConsentChanged::withdrawn)
                .toList();
    }
}
