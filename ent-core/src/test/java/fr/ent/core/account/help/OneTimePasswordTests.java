package fr.ent.core.account.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.account.Account;
import fr.ent.core.account.help.AccountHelpController.OneTimePassword;
import fr.ent.core.account.help.CounterPasswords.GivenPassword;
import fr.ent.core.account.help.HelpOutcome.Helped;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneTimePasswordTests {

    @Test
    void isNeverPrinted() {
        assertThat(new OneTimePassword("sofia", "chat-lune-42", Instant.EPOCH, List.of()).toString())
                .doesNotContain("chat");
        assertThat(new Helped(new Account("1", "sofia"), new GivenPassword("chat-lune-42", Instant.EPOCH), List.of())
                        .toString())
                .doesNotContain("chat");
    }
}
