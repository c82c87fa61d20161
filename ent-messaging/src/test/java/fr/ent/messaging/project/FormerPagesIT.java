package fr.ent.messaging.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.ProjectScene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages as they were when they were published, before they were changed. */
@MessagingTest
class FormerPagesIT extends ProjectScene {

    @Test
    void areKeptWithTheirBlocks() {
        String article = empty(teacher);
        build(teacher, article, List.of(text("La place", "Elle est ronde."), quiz(0)), Map.of());
        build(teacher, article, List.of(text("La place", "Elle est ovale."), quiz(0)), Map.of());
        String versions = ARTICLES + "/" + article + "/versions";
        step(teacher, article, "publish");
        assertThat(client.get(teacher, versions).body())
                .as("a draft has no history")
                .isEmpty();

        build(teacher, article, List.of(quiz(0)), Map.of());

        assertThat(client.get(teacher, versions).body()).singleElement().satisfies(version -> {
            assertThat(version.path("blocks")
                            .valueStream()
                            .map(block -> block.path("kind").asString()))
                    .containsExactly("TEXT", "QUIZ");
            assertThat(version.path("blocks").path(0).path("text").asString()).isEqualTo("Elle est ovale.");
        });
        assertThat(client.get(maloFather, versions).status()).isEqualTo(403);
    }
}
