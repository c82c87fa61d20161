package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.TerritoryId;
import fr.ent.core.TerritoryView;
import fr.ent.core.territory.NoTerritory;
import fr.ent.core.territory.Territories;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignTownTests {

    private static final URI BACK = URI.create("https://ecoles.valmarin.fr/login/oauth2/code/ent");

    private final SignTown signTown = new SignTown(new OneTown());

    @Test
    void sealsTheNameForOneAddress() {
        Map<String, Object> here = signTown.sign("ecoles.valmarin.fr", BACK, "secret");

        assertThat(here).containsEntry("town", "Valmarin").containsKey("town_seal");
        assertThat(signTown.sign("ecoles.valmarin.fr", BACK, "secret")).isEqualTo(here);
        assertThat(signTown.sign("ecoles.valmarin.fr", BACK, "another")).isNotEqualTo(here);
        assertThat(signTown.sign("ecoles.valmarin.fr", BACK.resolve("//autre.fr/"), "secret"))
                .isNotEqualTo(here);
    }

    @Test
    void saysNothingWhileNothingIsFounded() {
        assertThat(signTown.sign("nowhere.fr", BACK, "secret")).isEmpty();
    }

    private static final class OneTown implements Territories {

        @Override
        public TerritoryView at(String host) {
            if (host.startsWith("nowhere")) {
                throw new NoTerritory(host);
            }
            return new TerritoryView(
                    TerritoryId.next(), "Valmarin", "#1f5547", null, null, ZoneId.of("Europe/Paris"));
        }

        @Override
        public TerritoryView get(TerritoryId territory) {
            throw new AssertionError();
        }

        @Override
        public List<TerritoryView> list() {
            throw new AssertionError();
        }
    }
}
