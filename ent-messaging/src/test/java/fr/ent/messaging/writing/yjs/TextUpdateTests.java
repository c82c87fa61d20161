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
import org.junit.jupiter.api.Timeout;
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

    private static final String BESIDE_ITSELF =
            // "a" of pen 77 at 0 after 77:0
            "AQFNAIRNAAFhAA==";

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
        assertThat(rest.buildsOn(Map.of(77L, 3L))).isTrue();
        assertThat(rest.buildsOn(Map.of(77L, 2L))).isFalse();
    }

    @Test
    void saysOnWhatItBuilds() throws Exception {
        TextUpdate b = TextUpdate.read(bytes(ROSE_WRITES_B));

        assertThat(b.named()).containsExactly(77L);
        assertThat(b.buildsOn(Map.of(77L, 3L))).isTrue();
        assertThat(b.buildsOn(Map.of())).isFalse();
        assertThat(b.words()).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a letter after itself, one before itself, one after a later one of the same pen
                BESIDE_ITSELF,
                "AQFNAERNAAFhAA==",
                "AQJNAIRNAQFhhE0AAWIA",
                // two pens, each after the other's letter
                "AgFOAIRNAAFiAU0AhE4AAWEA",
                // a deletion of what nobody wrote
                "AAFNAQAB"
            })
    void buildsOnNothingWhereItBuildsOnItself(String sent) throws Exception {
        assertThat(TextUpdate.read(bytes(sent)).buildsOn(Map.of())).isFalse();
    }

    @Test
    void takesPensInTheOrderInWhichTheyBuildOnEachOther() throws Exception {
        // 77:0 after 5:0; 78:0 after 77:0; 77:1 after 78:0
        TextUpdate both = TextUpdate.read(bytes("AgFOAIRNAAFiAk0AhAUAAWGETgABYwA="));

        assertThat(both.buildsOn(Map.of(5L, 1L))).isTrue();
        assertThat(both.buildsOn(Map.of())).isFalse();
    }

    @Test
    void forgetsDeletionsThatAreKnown() throws Exception {
        // of pen 77: 2 to 10, and 20 to 22; known are 0 to 4, 5 to 6 and 8 to 30
        TextUpdate sent = TextUpdate.read(bytes("AAFNAgIIFAI="));
        TextUpdate known = TextUpdate.read(bytes("AAFNAwAEBQEIFg=="));

        assertThat(sent.withoutDeletionsOf(known).bytes())
                .as("4 to 5, and 6 to 8")
                .isEqualTo(bytes("AAFNAgQBBgI="));
        assertThat(sent.withoutDeletionsOf(sent).isEmpty()).isTrue();
        assertThat(sent.withoutDeletionsOf(TextUpdate.join(List.of())).bytes()).isEqualTo(sent.bytes());
    }

    /** Joined one by one, these letters would be copied twelve thousand million times. */
    @Test
    @Timeout(5)
    void joinsManyLettersAsFastAsFew() throws Exception {
        List<TextUpdate> letters = new ArrayList<>();
        letters.add(TextUpdate.read(bytes("AQFNAIQBAAFhAA==")));
        for (int clock = 1; clock < 160_000; clock++) {
            letters.add(TextUpdate.read(letter(clock)));
        }

        assertThat(TextUpdate.join(letters).bytes()).hasSizeBetween(160_000, 160_100);
    }

    /** Of pen 77, after its last one. */
    private static byte[] letter(int clock) {
        ByteOutput to = new ByteOutput();
        to.number(1);
        to.number(1);
        to.mark(new Mark(77, clock));
        to.one(Struct.LETTERS | Struct.LEFT);
        to.mark(new Mark(77, clock - 1));
        to.text("a");
        to.number(0);
        return to.bytes();
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
                // letters, a line of letters, an item or an attribute in the text itself
                "AQFNAAQBBHRleHQBYQA=",
                "AQFNAAcBBHRleHQGAA==",
                "AQFNAAcBBHRleHQDCGxpc3RJdGVtAA==",
                "AQFNACgBBHRleHQFbGV2ZWwBfQIA",
                // more signs than are counted
                "AQJNAAD/////BwD/////BwA=",
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
