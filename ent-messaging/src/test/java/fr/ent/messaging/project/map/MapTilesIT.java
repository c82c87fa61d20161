package fr.ent.messaging.project.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.ProjectScene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Map tiles: of nobody until the administrator has chosen, and then the map's own document may ask that host alone. */
@MessagingTest
class MapTilesIT extends ProjectScene {

    private static final String TILES = "/api/messaging/map-tiles";
    private static final String FRAME = "/api/messaging/map-frame";

    private PersonId administrator;
    private String article;

    @BeforeEach
    void aPageWithAMap() {
        administrator = town.administrator("Paul", "Girardot");
        article = empty(teacher);
        build(teacher, article, List.of(map(2)), Map.of());
        step(teacher, article, "publish");
    }

    @Test
    void nobodyIsAskedUntilTheTerritoryHasChosen() {
        assertThat(client.get(maloFather, FRAME).status()).isEqualTo(404);
        assertThat(client.get(administrator, TILES).body().path("tiles").isNull())
                .isTrue();

        assertThat(choose("https://tuiles.exemple.fr:8443/plan/{z}/{x}/{y}.png?style=clair")
                        .status())
                .isEqualTo(200);

        assertThat(page(maloFather, article).body().path("map").path("host").asString())
                .isEqualTo("tuiles.exemple.fr:8443");
        Answer frame = client.get(maloFather, FRAME);
        assertThat(frame.status()).isEqualTo(200);
        assertThat(frame.header("Content-Security-Policy"))
                .contains("connect-src 'self' https://tuiles.exemple.fr:8443;", "default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(frame.text())
                .contains(
                        "https://tuiles.exemple.fr:8443/plan/{z}/{x}/{y}.png?style=clair",
                        "© les &#60;cartographes&#62;");
        assertThat(client.delete(administrator, TILES).status()).isEqualTo(204);
        assertThat(client.get(maloFather, FRAME).status()).isEqualTo(404);
        assertThat(page(maloFather, article).body().path("map").isNull()).isTrue();
    }

    @Test
    void refusesWhatIsNoAddressOfTiles() {
        assertThat(List.of(
                        "http://tuiles.exemple.fr/{z}/{x}/{y}.png",
                        "https://tuiles.exemple.fr/{z}/{x}.png",
                        "https://{s}.exemple.fr/{z}/{x}/{y}.png",
                        "https://tuiles.exemple.fr; script-src */{z}/{x}/{y}.png",
                        "https://moi@tuiles.exemple.fr/{z}/{x}/{y}.png",
                        "https://*.exemple.fr/{z}/{x}/{y}.png",
                        "https://tuiles.exemple.fr/{z}/{x}/{y}.png'",
                        "https://tuiles.exemple.fr/{z}/{x}/{y}/{cle}.png",
                        "javascript:alert(1)//{z}{x}{y}"))
                .allSatisfy(template ->
                        assertThat(choose(template).status()).as(template).isEqualTo(400));
        assertThat(client.get(maloFather, FRAME).status()).isEqualTo(404);
    }

    @Test
    void theAdministratorAloneChooses() {
        assertThat(List.of(teacher, head, agent, maloFather, rose.asPerson())).allSatisfy(person -> {
            assertThat(client.get(person, TILES).status()).isEqualTo(403);
            assertThat(client.put(person, TILES, tiles("https://a.fr/{z}/{x}/{y}"))
                            .status())
                    .isEqualTo(403);
            assertThat(client.delete(person, TILES).status()).isEqualTo(403);
        });
    }

    private Answer choose(String template) {
        return client.put(administrator, TILES, tiles(template));
    }

    private static Map<String, String> tiles(String template) {
        return Map.of("template", template, "attribution", "© les <cartographes>");
    }
}
