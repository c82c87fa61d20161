package fr.ent.messaging.writing.part;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.WritingScene;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words that no editor of ours sends spoil a text for nobody. */
@MessagingTest
class SpoiltWordsIT extends WritingScene {

    @Autowired
    private SettableClock clock;

    @Test
    void areRefusedWhenTheyBuildOnThemselves() {
        String text = begin();
        String letterAfterItself = "AQFNAIRNAAFhAA==";
        String twoPensAfterEachOther = "AgFOAIRNAAFiAU0AhE4AAWEA";

        for (String sent : List.of(letterAfterItself, twoPensAfterEachOther)) {
            assertThat(write(rose, text, sent).type()).isEqualTo("urn:ent:problem:messaging:text-behind");
        }
        assertThat(write(rose, text, "AQFNAAQBBHRleHQBYQA=").status())
                .as("a letter in no paragraph")
                .isEqualTo(400);
        assertThat(read(rose, text).body().path("sequence").asInt()).isZero();
    }

    @Test
    void areWrittenWithSoManyPens() {
        String text = begin();
        for (int n = 0; n < 15; n++) {
            clock.set(clock.instant().plus(Duration.ofSeconds(1)));
            ok(200, write(rose, text, manyPens(1_000 + 20 * n, 20)));
        }

        assertThat(write(malo, text, manyPens(5_000, 21)).status()).isEqualTo(400);
        clock.set(clock.instant().plus(Duration.ofSeconds(1)));
        assertThat(write(rose, text, typed(9_000, 0, "a")).type())
                .as("300 of one person")
                .isEqualTo("urn:ent:problem:messaging:text-full");
        ok(200, write(rose, text, manyPens(1_000, 20)));
        ok(200, write(malo, text, manyPens(5_000, 20)));
    }

    @Test
    void ofAVandalsPensGoWithAWayBack() {
        String text = begin();
        ok(200, write(malo, text, typed(7, 0, "Il était")));
        String before = moment();
        clock.set(clock.instant().plus(Duration.ofMinutes(20)));
        for (int n = 0; n < 15; n++) {
            clock.set(clock.instant().plus(Duration.ofSeconds(1)));
            ok(200, write(rose, text, manyPens(1_000 + 20 * n, 20)));
        }
        ok(200, step(teacher, text, "history", Map.of("era", 0, "moment", before)));

        clock.set(clock.instant().plus(Duration.ofSeconds(1)));
        ok(200, write(rose, text, 1, typed(9_000, 0, "a")));
    }

    @Test
    void thatAreGoneAlreadyAreDeletedOnce() {
        String text = begin();
        ok(200, write(rose, text, typed(7, 0, "Il était")));
        String deletion = "AAEHAQMC";

        assertThat(sequence(write(malo, text, deletion))).isEqualTo(2);
        assertThat(sequence(write(rose, text, deletion))).isEqualTo(2);
        // one letter more
        assertThat(sequence(write(rose, text, "AAEHAQMD"))).isEqualTo(3);
        for (int n = 0; n < 97; n++) {
            clock.set(clock.instant().plus(Duration.ofMillis(100)));
            // a letter of one's own with all that was deleted before
            ok(200, write(malo, text, lettersWith(8, n, "AQcBAwM=")));
        }
        assertThat(read(rose, text).body().path("parts")).as("joined").isEmpty();
        assertThat(sequence(write(rose, text, "AAEHAQMD"))).isEqualTo(100);
    }

    @Test
    void areRefusedWhenTheLogIsFull() {
        String text = begin();
        ok(200, write(rose, text, typed(7, 0, "Il")));
        town.run(() -> jdbc.sql("""
                        insert into messaging.shared_text_part (text_id, sequence, era, moment, words, content)
                        select cast(:text as uuid), -n, 0, now(), '', decode(repeat('00', 1 << 20), 'hex')
                        from generate_series(1, 8) n""").param("text", text).update());

        assertThat(write(rose, text, typed(7, 2, " était")).type()).isEqualTo("urn:ent:problem:messaging:text-full");
    }

    /** A paragraph of each. */
    private static String manyPens(int from, int count) {
        ByteArrayOutputStream update = new ByteArrayOutputStream();
        number(update, count);
        for (int pen = from; pen < from + count; pen++) {
            number(update, 1);
            number(update, pen);
            update.writeBytes("\0\7\1\4text\3\11paragraph".getBytes(StandardCharsets.US_ASCII));
        }
        number(update, 0);
        return Base64.getEncoder().encodeToString(update.toByteArray());
    }

    /** @param deletions instead of none */
    private static String lettersWith(int pen, int at, String deletions) {
        byte[] letters = Base64.getDecoder().decode(typed(pen, at, "a"));
        ByteArrayOutputStream update = new ByteArrayOutputStream();
        update.write(letters, 0, letters.length - 1);
        update.writeBytes(Base64.getDecoder().decode(deletions));
        return Base64.getEncoder().encodeToString(update.toByteArray());
    }

    /** The ten minutes of now. */
    private String moment() {
        long now = clock.instant().getEpochSecond();
        return Instant.ofEpochSecond(now - now % 600).toString();
    }

    private static int sequence(Answer kept) {
        return ok(200, kept).body().path("sequence").asInt();
    }
}
