package fr.ent.core.account.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.testing.MailedScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The identity provider was put back to a state in which somebody's account wasn't there yet. */
class LostAccountIT extends MailedScene {

    @Autowired
    private Viewers viewers;

    private PersonId sofia;
    private Viewer agent;

    @BeforeEach
    void aParent() {
        sofia = town.guardian("Sofia", "Benali", lea);
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
    }

    @Test
    void opensAnAccountAnewThatTheProviderLost() {
        Account lost = lose(accounts.open(NewAccount.of(new PersonName(sofia, "Sofia", "Benali"))));

        MockHttpServletResponse answer = reset();

        assertThat(answer.getStatus()).isEqualTo(200);
        String password = text(answer).replaceAll(".*\"password\":\"([^\"]+)\".*", "$1");
        Account anew = accounts.findOpenedFor(sofia).orElseThrow();
        assertThat(anew.subject()).isNotEqualTo(lost.subject());
        assertThat(accounts.signsIn(anew.username(), password)).isTrue();
        assertThat(viewers.findViewer(anew.subject()).orElseThrow().person()).isEqualTo(sofia);
        assertThat(viewers.findViewer(lost.subject())).isEmpty();
    }

    @Test
    void leavesToFranceConnectWhatItBrought() {
        Account citizen = lose(accounts.citizen());

        assertThat(type(reset())).isEqualTo("core:no-account");

        assertThat(viewers.findViewer(citizen.subject())).isEmpty();
        assertThat(accounts.listOpenedFor(sofia)).isEmpty();
    }

    @Test
    void opensAnAccountForSomebodyOfTheStaffWhateverBroughtTheLostOne() {
        sofia = town.agent("Sofia", "Morel");
        agent = town.viewer(town.administrator("Ada", "Baille"));
        lose(accounts.citizen());

        assertThat(reset().getStatus()).isEqualTo(200);

        assertThat(accounts.listOpenedFor(sofia)).hasSize(1);
    }

    private Account lose(Account account) {
        town.account(sofia, account.subject());
        town.run(() -> jdbc.sql("update core.account set username = :name where subject = :subject")
                .param("name", account.username())
                .param("subject", account.subject())
                .update());
        accounts.delete(account.subject());
        return account;
    }

    private MockHttpServletResponse reset() {
        return send(json(post("/api/core/accounts/{id}/reset", sofia), "{\"identitySeen\": true}"), agent);
    }
}
