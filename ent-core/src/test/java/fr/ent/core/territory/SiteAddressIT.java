package fr.ent.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@IntegrationTest
class SiteAddressIT {

    private final String unique = UUID.randomUUID().toString();

    @Autowired
    private SiteAddress site;

    @Autowired
    private TownPlanner planner;

    private Town town;

    @BeforeEach
    void twoHosts() {
        town = planner.found("Valmarin");
        planner.lead("a-" + unique + ".fr", town);
        planner.lead("b-" + unique + ".fr", town);
    }

    @AfterEach
    void endRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isTheTerritorysFirstHostWhicheverOfItsHostsWasAsked() {
        assertThat(askedAt("b-" + unique + ".fr")).isEqualTo("https://a-" + unique + ".fr:8443");
    }

    @Test
    void isTheTerritorysFirstHostForAnother() {
        assertThat(askedAt("evil.example")).isEqualTo("https://a-" + unique + ".fr:8443");
    }

    private String askedAt(String host) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setScheme("https");
        request.setServerName(host);
        request.setServerPort(8443);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return town.in(site::find).toString();
    }
}
