package fr.ent.core.account.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.account.recovery.OwnSignInController.MailedCode;
import fr.ent.core.account.recovery.PublicPasswordsController.ForgottenPassword;
import org.junit.jupiter.api.Test;

class MailedCodeTests {

    @Test
    void isNeverPrinted() {
        assertThat(new MailedCode("CDFG-HJKM-NPQR").toString()).doesNotContain("CDFG");
        assertThat(new ForgottenPassword("sofia@famille.test").toString()).doesNotContain("sofia");
    }
}
