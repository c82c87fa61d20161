package fr.ent.core.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.account.testing.MailedScene;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Somebody forgot the password of an account that the identity provider doesn't have any more. */
class LostAccountMailIT extends MailedScene {

    private final String mailbox = mailbox();

    /** A code that was mailed before the restoration, and restored with the program's database. */
    @Test
    void saysWhoHelpsWhereTheCodeIsGoodAndTheAccountIsLost() {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        Account account = accounts.open(NewAccount.of(new PersonName(sofia, "Sofia", "Benali")));
        accounts.setPassword(account.subject(), "trois petits chats");
        town.account(sofia, account.subject());
        town.run(() -> jdbc.sql("update core.account set email = :email where subject = :subject")
                .param("email", mailbox)
                .param("subject", account.subject())
                .update());
        send(json(post("/api/public/forgotten-passwords"), "{\"account\":\"" + mailbox + "\"}"));
        String code = link(mails(mailbox, 1).getFirst()).code();
        accounts.delete(account.subject());

        MockHttpServletResponse chosen = at(
                town,
                json(
                        post("/api/public/new-passwords"),
                        "{\"code\":\"" + code + "\",\"password\":\"un vélo bleu sous la pluie\"}"));

        assertThat(chosen.getStatus()).isEqualTo(409);
        assertThat(type(chosen)).isEqualTo("core:account-lost");
    }

    @Test
    void tellsToHaveItOpenedAnewAndNothingOfFranceConnect() {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        String lost = town.account(sofia);
        town.run(() -> jdbc.sql(
                        "update core.account set username = 'sofia.benali', email = :email where subject = :subject")
                .param("email", mailbox)
                .param("subject", lost)
                .update());

        send(json(post("/api/public/forgotten-passwords"), "{\"account\":\"" + mailbox + "\"}"));

        assertThat(mails(mailbox, 1).getFirst())
                .contains("rouvre", "sofia.benali")
                .doesNotContain("FranceConnect", "/mot-de-passe#");
    }
}
