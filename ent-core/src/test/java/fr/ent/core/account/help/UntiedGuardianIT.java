package fr.ent.core.account.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.signin.GuardianIdentity;
import fr.ent.core.signin.GuardianOutcome;
import fr.ent.core.signin.GuardianSignIns;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An account of ÉduConnect was tied to the wrong one of two people of one name, and the agent undid that. */
class UntiedGuardianIT extends MailedScene {

    @Autowired
    private GuardianSignIns signIns;

    @Autowired
    private Viewers viewers;

    private final String subject = UUID.randomUUID().toString();
    private PersonId sofia;
    private Viewer agent;

    @BeforeEach
    void aWrongTie() {
        sofia = town.guardian("Sofia", "Benali", lea);
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        come();
        assertThat(viewers.findViewer(subject).orElseThrow().person()).isEqualTo(sofia);
        assertThat(send(json(post("/api/core/accounts/{id}/untie", sofia), "{\"identitySeen\": true}"), agent)
                        .getStatus())
                .isEqualTo(204);
    }

    @Test
    void isntTiedAgainByItself() {
        assertThat(send(post("/api/core/accounts/{id}/claim-letter", sofia), agent)
                        .getStatus())
                .isEqualTo(200);

        assertThat(come()).isEqualTo(GuardianOutcome.IN);

        assertThat(viewers.findViewer(subject)).isEmpty();
        assertThat(ask("select count(*) from core.claim_code where person_id = '" + sofia + "' and used_at is null"))
                .isEqualTo("1");
    }

    @Test
    void isntTiedAgainToAnotherRecordOfTheSameName() {
        town.run(() -> jdbc.sql("update core.guardianship set guardian_id = :other where guardian_id = :sofia")
                .param("other", town.person("Sofia", "Benali").value())
                .param("sofia", sofia.value())
                .update());

        come();

        assertThat(viewers.findViewer(subject)).isEmpty();
    }

    @Test
    void isOfNoHindranceToAnotherAccount() {
        signIn(UUID.randomUUID().toString());

        assertThat(ask("select count(*) from core.account where person_id = '" + sofia + "'"))
                .isEqualTo("1");
    }

    private GuardianOutcome come() {
        return signIn(subject);
    }

    private GuardianOutcome signIn(String by) {
        String uai = ask(
                "select s.uai from core.school s join core.pupil p on p.school_id = s.id where p.id = '" + lea + "'");
        Map<String, List<String>> attributes = Map.of(
                "ec_sub", List.of("its-own"),
                "ec_given_name", List.of("Sofia"),
                "ec_family_name", List.of("BENALI"),
                "ec_affiliations", List.of("resp1d"),
                "ec_vectors", List.of("1|BENALI|Léa|7741|" + uai));
        return signIns.signedIn(
                town.id(), by, "ec-" + by, GuardianIdentity.of(attributes::get).orElseThrow());
    }
}
