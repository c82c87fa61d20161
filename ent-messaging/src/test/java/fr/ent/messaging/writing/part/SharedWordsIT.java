package fr.ent.messaging.writing.part;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.WritingScene;
import fr.ent.messaging.writing.yjs.TextUpdate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Words are kept once, each its author's, in a log that stays short. */
@MessagingTest
class SharedWordsIT extends WritingScene {

    @Autowired
    private SettableClock clock;

    @Test
    void areKeptOnceHoweverOftenTheyAreSent() {
        String text = begin();
        String first = typed(7, 0, "Il était");

        assertThat(sequence(write(rose, text, first))).isEqualTo(1);
        assertThat(sequence(write(rose, text, first))).isEqualTo(1);
        // a part that says more than its answer that was lost
        assertThat(sequence(write(rose, text, typed(7, 0, "Il était une fois"))))
                .isEqualTo(2);

        assertThat(words(malo, text)).isEqualTo("Il était une fois");
        assertThat(typedBy(rose)).containsExactly("\nIl était", " une fois");
    }

    @Test
    void areRefusedWithSomebodyElsesPen() {
        String text = begin();
        ok(200, write(rose, text, typed(7, 0, "Il était")));

        Answer forged = write(malo, text, typed(7, 8, " bête"));

        assertThat(forged.status()).isEqualTo(400);
        assertThat(forged.body().path("errors").path(0).path("field").asString())
                .isEqualTo("content");
        assertThat(words(rose, text)).isEqualTo("Il était");
    }

    @Test
    void areRefusedWhenTheyBuildOnWhatNeverCame() {
        String text = begin();
        ok(200, write(rose, text, typed(7, 0, "Il")));

        for (String gap : List.of(typed(7, 5, "fois"), after(8, 0, 7, 2, "était"), after(8, 0, 99, 0, "était"))) {
            assertThat(write(gap.equals(typed(7, 5, "fois")) ? rose : malo, text, gap)
                            .type())
                    .isEqualTo("urn:ent:problem:messaging:text-behind");
        }
        // a deletion of what isn't there
        assertThat(write(rose, text, "AAEHAQUD").type()).isEqualTo("urn:ent:problem:messaging:text-behind");
        assertThat(sequence(write(rose, text, "AAEHAQAB"))).isEqualTo(2);
    }

    @Test
    void areRefusedWhenTheyArentTheEditors() {
        String text = begin();

        for (String bad : List.of("AAAA", "pas du tout", "AQFNAMYBAAQAbGluawJ7fQA=", "a".repeat(87_385))) {
            assertThat(write(rose, text, bad).status()).isEqualTo(400);
        }
        assertThat(client.put(rose, TEXTS + "/" + text + "/words", Map.of("era", 0, "content", " "))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void areRefusedWhenTheTextIsFull() {
        String text = begin();
        String page = "é".repeat(25_000);
        int written = 0;
        int status = 200;
        while (status == 200 && written < 40) {
            clock.set(clock.instant().plus(Duration.ofSeconds(2)));
            Answer answer = write(rose, text, typed(7, written * page.length(), page));
            status = answer.status();
            if (status == 409) {
                assertThat(answer.type()).isEqualTo("urn:ent:problem:messaging:text-full");
            } else {
                written++;
            }
        }

        assertThat(written).isEqualTo(20);
        assertThat(words(malo, text)).hasSize(20 * page.length());
    }

    @Test
    void areAskedForSinceTheLastOneKnown() {
        String text = begin();
        for (int n = 0; n < 5; n++) {
            ok(200, write(rose, text, typed(7, n, "a")));
        }

        JsonNode since =
                client.get(malo, TEXTS + "/" + text + "/words?era=0&after=3").body();

        assertThat(since.path("whole").isNull()).isTrue();
        assertThat(since.path("parts")).hasSize(2);
        assertThat(since.path("parts").path(1).path("sequence").asInt()).isEqualTo(5);
        assertThat(client.get(malo, TEXTS + "/" + text + "/words?era=3&after=3")
                        .body()
                        .path("whole")
                        .isNull())
                .as("who knows another era is given everything")
                .isFalse();
    }

    /** Three write at once, as fast as they may; nothing is lost, and a short log says it all. */
    @Test
    void ofThreeAtOnceAreAllThereInAShortLog() throws Exception {
        String text = begin();
        Map<PersonId, Integer> pens = Map.of(rose, 7, malo, 8, teacher, 9);
        try (ExecutorService writers = Executors.newFixedThreadPool(3)) {
            List<Future<?>> all = new ArrayList<>();
            pens.forEach((person, pen) -> all.add(writers.submit(() -> {
                for (int n = 0; n < 120; n++) {
                    String part = typed(pen, n, String.valueOf((char) ('a' + pen)));
                    while (write(person, text, part).status() == 429) {
                        clock.set(clock.instant().plus(Duration.ofMillis(100)));
                    }
                }
            })));
            for (Future<?> one : all) {
                one.get(120, TimeUnit.SECONDS);
            }
        }

        assertThat(words(zoe, text).chars().sorted().toArray())
                .isEqualTo(("h".repeat(120) + "i".repeat(120) + "j".repeat(120))
                        .chars()
                        .toArray());
        JsonNode read = read(zoe, text).body();
        assertThat(read.path("sequence").asInt()).isEqualTo(360);
        assertThat(read.path("parts")).hasSize(60);
        assertThat(town.number("select count(*) from messaging.shared_text_part where text_id::text = :id", text))
                .isLessThan(80);
        assertThat(typedBy(malo).stream().mapToInt(String::length).sum())
                .as("a paragraph and its letters")
                .isEqualTo(121);
    }

    @Test
    void moreThanTwentyASecondAreSlowedDown() {
        String text = begin();
        List<Integer> answers = new ArrayList<>();
        for (int n = 0; n < 22; n++) {
            answers.add(write(rose, text, typed(7, n, "a")).status());
        }

        assertThat(answers).contains(429).startsWith(200);
    }

    private static int sequence(Answer kept) {
        return ok(200, kept).body().path("sequence").asInt();
    }

    /** The letters of one pen after the other. */
    private String words(PersonId reader, String text) {
        JsonNode read = ok(200, read(reader, text)).body();
        List<TextUpdate> updates = new ArrayList<>();
        updates.add(update(read.path("whole").asString()));
        read.path("parts")
                .forEach(part -> updates.add(update(part.path("content").asString())));
        return TextUpdate.join(updates).words().replace("\n", "");
    }

    private static TextUpdate update(String content) {
        try {
            return TextUpdate.read(Base64.getDecoder().decode(content));
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private List<String> typedBy(PersonId author) {
        return town.in(() -> jdbc.sql(
                        "select words from messaging.shared_text_part where author_id = :author order by sequence")
                .param("author", author.value())
                .query(String.class)
                .list());
    }
}
