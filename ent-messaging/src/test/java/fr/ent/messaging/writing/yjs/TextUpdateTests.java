package fr.ent.messaging.writing.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Updates that Yjs itself made ({@code web/scripts/shared-texts.mjs}). {@code sharedText.test.ts} reads what is joined here with Yjs
 * and finds the text that its writers had.
 */
class TextUpdateTests {

    private static final String ROSE_WRITES_B =
            // one block of one struct of pen 77 at 3: "B" after 77:2, nothing deleted
            "AQFNA4RNAgFCAA==";

    @Test
    void writesWhatItRead() throws Exception {
        for (JsonNode story : stories()) {
            for (byte[] sent : updates(story)) {
                assertThat(TextUpdate.read(sent).bytes()).isEqualTo(sent);
            }
        }
    }

    @Test
    void joinsToTheSameWhateverTheOrderAndHoweverOften() throws Exception {
        for (JsonNode story : stories()) {
            List<TextUpdate> updates = new ArrayList<>();
            for (byte[] sent : updates(story)) {
                updates.add(TextUpdate.read(sent));
            }
            byte[] joined = Base64.getDecoder().decode(story.path("joined").asString());

            assertThat(TextUpdate.join(updates).bytes()).isEqualTo(joined);
            Collections.shuffle(updates, new Random(7));
            updates.addAll(updates.subList(0, 20));
            assertThat(TextUpdate.join(updates).bytes()).isEqualTo(joined);
            TextUpdate half = TextUpdate.read(
                    TextUpdate.join(updates.subList(0, updates.size() / 2)).bytes());
            TextUpdate rest = TextUpdate.join(updates.subList(updates.size() / 2, updates.size()));
            assertThat(TextUpdate.join(List.of(rest, half)).bytes()).isEqualTo(joined);
        }
    }

    @Test
    void joinsLettersThatWereTypedOneAfterTheOther() throws Exception {
        JsonNode story = stories().get(1);
        int sent = updates(story).stream().mapToInt(one -> one.length).sum();
        int joined = Base64.getDecoder().decode(story.path("joined").asString()).length;

        assertThat(joined).isLessThan(sent / 2);
    }

    @Test
    void leavesOutWhatIsKnown() throws Exception {
        TextUpdate three = TextUpdate.read(bytes("AQFNAIQBAAVhYmNkZQA="));

        assertThat(three.pens()).containsExactly(77L);
        assertThat(three.lengths()).isEqualTo(Map.of(77L, 5L));
        assertThat(three.without(Map.of(77L, 5L)).isEmpty()).isTrue();
        TextUpdate rest = three.without(Map.of(77L, 3L));
        assertThat(rest.words()).isEqualTo("de");
        assertThat(rest.needs()).isEqualTo(Map.of(77L, 3L));
        assertThat(rest.follows(Map.of(77L, 3L))).isTrue();
        assertThat(rest.follows(Map.of(77L, 2L))).isFalse();
    }

    @Test
    void saysOnWhatItBuilds() throws Exception {
        TextUpdate b = TextUpdate.read(bytes(ROSE_WRITES_B));

        assertThat(b.needs()).isEqualTo(Map.of(77L, 3L));
        assertThat(b.follows(Map.of())).isFalse();
        assertThat(b.words()).isEqualTo("B");
    }

    /** Everything that a stranger may send: cut off, longer than it says, of kinds and names that the editor doesn't write. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AA==",
                "AQ==",
                "AAAA",
                // so many structs, blocks and signs that nothing could hold them
                "/////////w8A",
                "AQFNAIQBAP////8PYQA=",
                "Af////8PTQCEAQABYQA=",
                // another root, a script element, a link, an embedded thing, a document in it, an object as an
                // attribute
                "AQFNAAQBBG90aGUBYQA=",
                "AQFNAAcBBHRleHQDBnNjcmlwdAA=",
                "AQFNAMYBAAQAbGluawJ7fQA=",
                "AQFNAIUBAAJ7fQA=",
                "AQFNAIkBAAFhdgAA",
                "AQFNACgATQAFbGV2ZWwBdgAA",
                // not UTF-8
                "AQFNAIQBAAL//wA="
            })
    void refusesWhatTheEditorDoesntWrite(String sent) {
        assertThatThrownBy(() -> TextUpdate.read(bytes(sent))).isInstanceOf(UnreadableUpdate.class);
    }

    @Test
    void refusesWhateverIsSpoiltOrReadsIt() throws Exception {
        Random chance = new Random(11);
        for (byte[] sent : updates(stories().get(2))) {
            byte[] spoilt = Arrays.copyOf(sent, sent.length);
            spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt(256);
            try {
                TextUpdate.read(spoilt).bytes();
            } catch (UnreadableUpdate refused) {
                assertThat(refused).hasMessageMatching("[a-z]+");
            }
        }
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static List<byte[]> updates(JsonNode story) {
        return story.path("updates")
                .valueStream()
                .map(one -> bytes(one.asString()))
                .toList();
    }

    private static JsonNode stories() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(TextUpdateTests.class.getResourceAsStream("/writing/stories.json"))) {
            return new JsonMapper().readTree(file);
        }
    }
}
