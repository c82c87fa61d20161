package fr.ent.core.account.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.Account;
import fr.ent.core.account.NewAccount;
import fr.ent.core.testing.FakeAccounts;
import org.junit.jupiter.api.Test;

class GiveEasyPasswordTests {

    private final FakeAccounts accounts = new FakeAccounts();
    private final GiveEasyPassword giveEasyPassword = new GiveEasyPassword(accounts);
    private final Account account = accounts.open(NewAccount.of(new PersonName(PersonId.next(), "Léa", "Benali")));

    @Test
    void drawsAgainWhatIsTakenForACommonOne() {
        accounts.refuseAsCommon(4);
        String kept = giveEasyPassword.give(account.subject()).value();
        assertThat(accounts.signsIn(account.username(), kept)).isTrue();

        accounts.refuseAsCommon(4);
        String once = giveEasyPassword.giveForOneSignIn(account.subject()).value();
        assertThat(accounts.signsIn(account.username(), once)).isTrue();
    }

    @Test
    void givesUpOnAProviderThatRefusesAll() {
        accounts.refuseAsCommon(5);
        assertThatIllegalStateException().isThrownBy(() -> giveEasyPassword.giveForOneSignIn(account.subject()));
    }
}
