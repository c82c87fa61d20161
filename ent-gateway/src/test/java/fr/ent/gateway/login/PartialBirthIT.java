package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealProduct;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Citizens of whom FranceConnect knows no whole date of birth come in, and are asked for the code of their letter. */
@ProductTest
@ContextConfiguration(initializers = RealProduct.class)
class PartialBirthIT {

    @Autowired
    private TownPlanner planner;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aTown() {
        planner.found("Valmarin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1962-00-00", "1962-08-00", "1962", "", "none"})
    void signsInToNobody(String birthdate) {
        Map<String, String> identity = new HashMap<>(Map.of("given_name", "Mariam", "family_name", "TRAORE"));
        if (!birthdate.equals("none")) {
            identity.put("birthdate", birthdate);
        }
        String citizen = "citizen-" + UUID.randomUUID();
        RealmUsers.createCitizen(citizen, identity);
        Visitor visitor = new Visitor(port);

        Visitor.Page home = visitor.identify(visitor.open("/oauth2/authorization/franceconnect"), citizen);

        assertThat(home.address().getPath()).isEqualTo("/");
        assertThat(visitor.open("/api/me").body()).contains("urn:ent:problem:core:no-person");
    }
}
