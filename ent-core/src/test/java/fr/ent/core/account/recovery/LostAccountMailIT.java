package fr.ent.core.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.account.testing.MailedScene;
import org.junit.jupiter.api.Test;

/** Somebody forgot the password of an account that the identity provider doesn't have any more. */
class LostAccountMailIT extends MailedScene {

    private final String mailbox = mailbox();

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
