package fr.ent.messaging.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.ProjectScene;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages that hold much, and numbers of absurd length. */
@MessagingTest
class PagesAtTheirBoundsIT extends ProjectScene {

    @Test
    void onePressSaysOfAllItsPicturesThatNobodyIsOnThem() {
        String article = empty(rose.asPerson());
        List<String> drawings =
                Stream.generate(() -> picture(rose.asPerson())).limit(21).toList();
        requireDone(build(
                rose.asPerson(),
                article,
                drawings.stream().map(ProjectScene::picture).toList(),
                Map.of()));
        requireDone(step(rose.asPerson(), article, "submit"));

        requireDone(client.post(teacher, ARTICLES + "/" + article + "/publish", Map.of("saidIds", drawings)));

        assertThat(kinds(maloFather, article)).hasSize(21);
    }

    @Test
    void coordinatesAreKeptToTheCentimetre() {
        String article = empty(teacher);
        requireDone(build(teacher, article, List.of(mapAt("47.218412345678901")), Map.of()));
        assertThat(page(maloFather, article).status()).isEqualTo(404);
        assertThat(page(teacher, article).text()).contains("47.2184123,").doesNotContain("47.21841234");

        for (String tiny : List.of("1e-1500", "1e-20000", "1e-2000000000", "1e2000000000")) {
            assertThat(build(teacher, article, List.of(mapAt(tiny)), Map.of()).status())
                    .as(tiny)
                    .isEqualTo(400);
        }
        assertThat(page(teacher, article).status()).isEqualTo(200);
    }

    private static Map<String, Object> mapAt(String latitude) {
        return Map.of(
                "kind",
                "MAP",
                "title",
                "",
                "places",
                List.of(Map.of(
                        "name", "Ici", "text", "", "latitude", new BigDecimal(latitude), "longitude", BigDecimal.ONE)));
    }
}
