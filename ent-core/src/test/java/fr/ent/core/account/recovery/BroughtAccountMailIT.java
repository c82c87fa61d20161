package fr.ent.core.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.account.testing.MailedScene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody asks for a new password of an account that a provider brought, and that has none. */
class BroughtAccountMailIT extends MailedScene {

    private final String mailbox = mailbox();

    @ParameterizedTest
    @CsvSource({"FRANCECONNECT, FranceConnect", "PROCONNECT, ProConnect", "EDUCONNECT, ÉduConnect"})
    void tellsByWhichProviderItOpens(AccountOrigin origin, String provider) {
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        Account account = accounts.brought(origin);
        town.account(sofia, account.subject());
        town.run(() -> jdbc.sql("update core.account set username = :name, email = :email where subject = :subject")
                .param("name", account.username())
                .param("email", mailbox)
                .param("subject", account.subject())
                .update());

        send(json(post("/api/public/forgotten-passwords"), "{\"account\":\"" + mailbox + "\"}"));

        assertThat(mails(mailbox, 1).getFirst())
                .containsPattern("s’ouvre avec\\s+" + provider + ", à cette")
                .doesNotContain("/mot-de-passe#");
    }
}
