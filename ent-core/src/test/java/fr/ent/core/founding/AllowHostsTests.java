package fr.ent.core.founding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.signin.OriginAllowed;
import fr.ent.core.signin.OriginForbidden;
import fr.ent.core.territory.HostSettings;
import fr.ent.core.territory.NamedHost;
import fr.ent.core.testing.FakeAccounts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowHostsTests {

    private static final NamedHost FIRST = NamedHost.valueOf("73282932000074 https://ecoles.valmarin.fr");
    private static final NamedHost SECOND = NamedHost.valueOf("73282932000074 https://valmarin.fr");
    private static final URI TYPO = URI.create("https://ecoles.valmarni.fr");

    private final FakeAccounts accounts = new FakeAccounts();
    private final List<Object> told = new ArrayList<>();
    private final AllowHosts allowHosts = new AllowHosts(
            accounts, told::add, new HostSettings(List.of(FIRST, SECOND)), () -> List.of("ecoles.valmarni.fr"));

    @Test
    void tellsTheIdentityProviderAsSoonAsItAnswers() {
        accounts.fallSilent();
        allowHosts.inTurn();
        assertThat(told).isEmpty();

        accounts.answerAgain();
        allowHosts.inTurn();
        assertThat(accounts.isAllowed(FIRST.address())).isTrue();
        assertThat(accounts.isAllowed(SECOND.address())).isTrue();
        assertThat(told).startsWith(new OriginAllowed(FIRST.address()), new OriginAllowed(SECOND.address()));
    }

    @Test
    void letsNobodyComeBackToAHostThatWasTakenAway() {
        accounts.allow(TYPO);
        allowHosts.inTurn();
        allowHosts.inTurn();

        assertThat(accounts.isAllowed(TYPO)).isFalse();
        assertThat(told).containsOnlyOnce(new OriginForbidden("ecoles.valmarni.fr"));
    }
}
