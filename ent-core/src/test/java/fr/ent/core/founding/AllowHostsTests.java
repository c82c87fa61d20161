package fr.ent.core.founding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.territory.HostSettings;
import fr.ent.core.territory.NamedHost;
import fr.ent.core.testing.FakeAccounts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowHostsTests {

    private static final NamedHost FIRST = NamedHost.valueOf("73282932000074 https://ecoles.valmarin.fr");
    private static final NamedHost SECOND = NamedHost.valueOf("73282932000074 https://valmarin.fr");

    private final FakeAccounts accounts = new FakeAccounts();
    private final AllowHosts allowHosts = new AllowHosts(accounts, new HostSettings(List.of(FIRST, SECOND)));

    @Test
    void tellsTheIdentityProviderAsSoonAsItAnswers() {
        accounts.fallSilent();
        allowHosts.inTurn();
        assertThat(accounts.isAllowed(FIRST.address())).isFalse();

        accounts.answerAgain();
        allowHosts.inTurn();
        assertThat(accounts.isAllowed(FIRST.address())).isTrue();
        assertThat(accounts.isAllowed(SECOND.address())).isTrue();
    }
}
