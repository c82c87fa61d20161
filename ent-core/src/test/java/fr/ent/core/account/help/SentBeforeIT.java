package fr.ent.core.account.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.print.PrintedPages;
import fr.ent.core.account.testing.MailedScene;
import fr.ent.core.testing.AskedRights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** An account is given back: whoever had it may have sent things from it for themselves. */
class SentBeforeIT extends MailedScene {

    @Autowired
    private Viewers viewers;

    private Viewer ada;
    private Viewer sacha;
    private PersonId sofia;
    private PersonId marc;

    @BeforeEach
    void anAdministratorWhoseAccountAnotherHad() {
        PersonId person = town.administrator("Ada", "Baille");
        Account account = accounts.open(NewAccount.of(new PersonName(person, "Ada", "Baille")));
        accounts.setPassword(account.subject(), "trois petits chats");
        town.account(person, account.subject());
        ada = viewers.findViewer(account.subject()).orElseThrow();
        sacha = town.viewer(town.administrator("Sacha", "Morel"));
        sofia = town.guardian("Sofia", "Benali", lea);
        marc = town.guardian("Marc", "Lunel", lea);
    }

    @Test
    void isNoLetterThatOpensAnAccount() {
        String adas = letter(sofia, ada);
        String sachas = letter(marc, sacha);

        giveBack();

        assertThat(type(open(adas))).isEqualTo("core:claim-refused");
        assertThat(open(sachas).getStatus()).isEqualTo(201);
        assertThat(town.audited("claim-letters.withdrawn")).isOne();
    }

    @Test
    void staysALetterThatSomebodyElsePrintedAnew() {
        letter(sofia, ada);
        String sachas = letter(sofia, sacha);

        giveBack();

        assertThat(open(sachas).getStatus()).isEqualTo(201);
        assertThat(town.audited("claim-letters.withdrawn")).isZero();
    }

    @Test
    void isNoRequestForTheStrongestRight() {
        AskedRights.ask(jdbc, town, sofia, ada.person());
        AskedRights.ask(jdbc, town, marc, sacha.person());

        giveBack();

        assertThat(ask("select string_agg(person_id::text, ' ') from core.right_request"))
                .isEqualTo(marc.toString());
        assertThat(town.audited("right.request-withdrawn")).isOne();
    }

    private String letter(PersonId guardian, Viewer by) {
        return code(PrintedPages.read(send(post("/api/core/accounts/{id}/claim-letter", guardian), by)
                        .getContentAsByteArray())
                .getFirst());
    }

    private void giveBack() {
        assertThat(send(json(post("/api/core/accounts/{id}/reset", ada.person()), "{\"identitySeen\": true}"), sacha)
                        .getStatus())
                .isEqualTo(200);
    }

    private MockHttpServletResponse open(String code) {
        return send(json(
                post("/api/public/claims"),
                "{\"password\": \"un vélo bleu sous la pluie\", \"code\": \"" + code + "\", \"email\": null}"));
    }
}
