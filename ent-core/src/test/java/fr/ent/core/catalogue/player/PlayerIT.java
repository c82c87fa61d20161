package fr.ent.core.catalogue.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.catalogue.testing.CatalogueScene;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

class PlayerIT extends CatalogueScene {

    private static final String HOSTS = "/api/core/player-hosts";

    private PersonId administrator;

    @BeforeEach
    void anAdministrator() {
        administrator = town.administrator("Paul", "Girardot");
    }

    @Test
    void nothingIsShownUntilTheTownAllowsItsHost() throws Exception {
        String film = ofTown("Les marées", "https://Tube.example/embed/1?a=1&b=2");

        read(aubin, "").andExpect(jsonPath("$.resources[0].playable").value(false));
        play(aubin, film).andExpect(status().isNotFound());

        allow("\"https://tube.example/\", \"tube.example\"")
                .andExpect(jsonPath("$.hosts.length()").value(1))
                .andExpect(jsonPath("$.hosts[0]").value("tube.example"));

        read(aubin, "").andExpect(jsonPath("$.resources[0].playable").value(true));
        play(aubin, film)
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Security-Policy",
                                allOf(
                                        containsString("default-src 'none'"),
                                        containsString("frame-src https://Tube.example;"),
                                        containsString("frame-ancestors 'self'"))))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(says(containsString("a=1&amp;b=2")))
                .andExpect(says(containsString("referrerpolicy=\"no-referrer\"")));
        assertThat(town.audited("players.changed")).isOne();

        allow("").andExpect(jsonPath("$.hosts").isEmpty());
        play(aubin, film).andExpect(status().isNotFound());
    }

    @Test
    void aPageOrAnAddressWithAPortIsNeverShown() throws Exception {
        allow("\"tube.example\"");
        ofSchool("Port", "https://tube.example:8443/embed/1");
        ofSchool("Voisin", "https://tube.example.ailleurs.example/embed/1");
        ofSchool("Sous-domaine", "https://m.tube.example/embed/1");

        read(aubin, "").andExpect(says(not(containsString("\"playable\":true"))));
    }

    @Test
    void aChildAndItsGuardianSeeWhatWasSentToIt() throws Exception {
        allow("\"tube.example\"");
        String film = ofTown("<b>Les marées</b>", "https://tube.example/embed/1");
        String sending =
                idOf(asking.post(town.viewer(aubin), RESOURCES + "/" + film + "/sendings", """
                {"classId": "%s", "childIds": []}""".formatted(schoolClass)));
        String player = "/api/core/pupils/" + lea + "/resources-to-see/" + sending + "/player";

        asking.get(town.viewer(lea.asPerson()), player)
                .andExpect(status().isOk())
                .andExpect(says(containsString("&lt;b&gt;Les marées")))
                .andExpect(says(not(containsString("<b>"))));
        asking.get(town.viewer(sofia), player).andExpect(status().isOk());
        asking.get(town.viewer(marc), player).andExpect(status().is4xxClientError());
        asking.get(town.viewer(sofia), player.replace(sending, film)).andExpect(status().isNotFound());
    }

    @Test
    void aHostIsAName() throws Exception {
        for (String host :
                new String[] {"", "localhost", "tube.example; script-src *", "*.example", "tube.example:8443"}) {
            allow("\"" + host + "\"").andExpect(status().isBadRequest());
        }
        asking.put(town.viewer(nadia), HOSTS, "{\"hosts\": [\"tube.example\"]}").andExpect(status().isForbidden());
    }

    private ResultActions allow(String hosts) throws Exception {
        return asking.put(town.viewer(administrator), HOSTS, "{\"hosts\": [" + hosts + "]}");
    }

    private ResultActions play(PersonId viewer, String resource) throws Exception {
        return read(viewer, "/" + resource + "/player");
    }

    private static ResultMatcher says(Matcher<String> words) {
        return MockMvcResultMatchers.content().string(words);
    }
}
