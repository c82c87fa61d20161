package fr.ent.core.account.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.account.Account;
import fr.ent.core.person.Pivot;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A letter opens no right of the staff: Sofia serves the town as well. */
class LettersOfStaffIT extends ClaimScene {

    @Autowired
    private Viewers viewers;

    @Test
    void anOldLetterOpensNoRightGivenSince() {
        serveTheTown();

        Claimant.refused(family.open(code));
        Claimant.refused(family.claim(accounts.citizen().subject(), code));

        assertThat(town.in(() -> jdbc.sql("select count(*) from core.account where person_id = :person")
                        .param("person", sofia.value())
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void noLetterIsPrintedToWhoeverIsInvitedInstead() {
        serveTheTown();

        assertThat(Claimant.type(family.in(town, Letterbox.request(schoolClass, teacher))))
                .isEqualTo("urn:ent:problem:core:no-letter-needed");
        assertThat(Claimant.type(letterBy(administrator()))).isEqualTo("urn:ent:problem:core:no-letter-needed");
    }

    @Test
    void aYesOpensNoRightGivenSince() {
        Account karim =
                accounts.citizen(new Pivot("Karim", "BENALI", LocalDate.of(1985, 1, 9), "male", "21231", "99100"));
        family.claim(karim.subject(), code);
        serveTheTown();
        UUID claim = town.in(() ->
                jdbc.sql("select id from core.waiting_claim").query(UUID.class).single());

        MockHttpServletResponse answer = family.in(
                town,
                post("/api/core/waiting-claims/{id}/confirm", claim)
                        .requestAttr(Viewer.class.getName(), town.viewer(town.head("Agnès", "Rey", school))));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(viewers.findViewer(karim.subject())).isEmpty();
    }

    @Test
    void nobodyPrintsTheLetterOfTheOtherParent() {
        PersonId father = town.agent("Karim", "Benali");
        town.familyOf(father, lea);

        assertThat(Claimant.type(letterBy(town.viewer(father)))).isEqualTo("urn:ent:problem:core:own-family");
    }

    private void serveTheTown() {
        town.grant(sofia, Role.TOWN_AGENT, ScopeType.TERRITORY, town.id().value());
    }

    private Viewer administrator() {
        return town.viewer(town.administrator("Sacha", "Morel"));
    }

    private MockHttpServletResponse letterBy(Viewer viewer) {
        return family.in(
                town, post("/api/core/accounts/{id}/claim-letter", sofia).requestAttr(Viewer.class.getName(), viewer));
    }
}
