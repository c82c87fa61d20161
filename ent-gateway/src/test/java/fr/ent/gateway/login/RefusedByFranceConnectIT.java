package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealProduct;
import fr.ent.gateway.testing.Visitor;
import fr.ent.infra.services.SharedServices;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A page of ours tells those for whom FranceConnect doesn't vouch, or not as asked, and leads them on. */
@ProductTest
@ContextConfiguration(initializers = RealProduct.class)
class RefusedByFranceConnectIT {

    private static final String BROKER = SharedServices.keycloak().realm("ent") + "/broker/franceconnect/endpoint";
    private static final String WAY_ON = "Retour à la page de connexion";

    @Autowired
    private TownPlanner planner;

    @LocalServerPort
    private int port;

    private Visitor visitor;
    private Visitor.Page asked;

    @BeforeEach
    void leave() {
        planner.found("Valmarin");
        visitor = new Visitor(port);
        asked = visitor.open("/oauth2/authorization/franceconnect");
    }

    @Test
    void saysThatThePersonWentBack() {
        String state = asked.address().toString().replaceAll(".*[?&]state=([^&]+).*", "$1");

        Visitor.Page page = visitor.open(BROKER + "?error=access_denied&state=" + state);

        assertThat(page.body()).contains(WAY_ON, "pas été confirmée");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void leadsOnFromAnAnswerThatSaysNothing(String answer) {
        assertThat(visitor.open(BROKER + answer).body()).contains("<main", "Quelque chose n’a pas marché");
    }

    static Stream<String> unreadable() {
        return Stream.of("", "?state=another&code=x", "?code=x");
    }
}
