package fr.ent.core.account.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.account.Account;
import fr.ent.core.account.print.PrintedPages;
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

    private Account account;
    private PersonId sofia;
    private Viewer agent;

    @BeforeEach
    void aWrongTie() {
        sofia = town.guardian("Sofia", "Benali", lea);
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        account = accounts.citizen();
        come();
        assertThat(viewers.findViewer(account.subject()).orElseThrow().person()).isEqualTo(sofia);
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

        assertThat(viewers.findViewer(account.subject())).isEmpty();
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

        assertThat(viewers.findViewer(account.subject())).isEmpty();
    }

    /** The identity provider forgets strangers after a week, and makes a new user of whoever comes again. */
    @Test
    void isntTiedAgainAsANewUserOfTheSameName() {
        Account again = new Account(UUID.randomUUID().toString(), account.username());

        signIn(again);

        assertThat(viewers.findViewer(again.subject())).isEmpty();
    }

    @Test
    void isTiedByTheCodeOfALetter() {
        String code = code(PrintedPages.read(send(post("/api/core/accounts/{id}/claim-letter", sofia), agent)
                        .getContentAsByteArray())
                .getFirst());

        assertThat(at(
                                town,
                                json(post("/api/core/claims"), "{\"code\": \"" + code + "\"}")
                                        .principal(account::subject))
                        .getStatus())
                .isEqualTo(200);

        assertThat(viewers.findViewer(account.subject()).orElseThrow().person()).isEqualTo(sofia);
    }

    @Test
    void isOfNoHindranceToAnotherAccount() {
        signIn(accounts.citizen());

        assertThat(ask("select count(*) from core.account where person_id = '" + sofia + "'"))
                .isEqualTo("1");
    }

    private GuardianOutcome come() {
        return signIn(account);
    }

    private GuardianOutcome signIn(Account by) {
        String uai = ask(
                "select s.uai from core.school s join core.pupil p on p.school_id = s.id where p.id = '" + lea + "'");
        Map<String, List<String>> attributes = Map.of(
                "ec_sub", List.of("its-own"),
                "ec_given_name", List.of("Sofia"),
                "ec_family_name", List.of("BENALI"),
                "ec_affiliations", List.of("resp1d"),
                "ec_vectors", List.of("1|BENALI|Léa|7741|" + uai));
        return signIns.signedIn(
                town.id(),
                by.subject(),
                by.username(),
                GuardianIdentity.of(attributes::get).orElseThrow());
    }
}
