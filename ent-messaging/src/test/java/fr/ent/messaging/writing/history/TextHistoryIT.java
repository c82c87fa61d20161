package fr.ent.messaging.writing.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.WritingScene;
import fr.ent.messaging.writing.yjs.TextUpdate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A teacher sees what a text was, whose it is, goes back, and hands it out. */
@MessagingTest
class TextHistoryIT extends WritingScene {

    @Autowired
    private SettableClock clock;

    private String text = "";

    @BeforeEach
    void writeATextInTwoSittings() {
        text = begin();
        clock.set(Instant.parse("2026-11-24T09:01:00Z"));
        ok(200, write(rose, text, typed(7, 0, "Il était")));
        clock.set(Instant.parse("2026-11-24T09:21:00Z"));
        ok(200, write(malo, text, after(8, 0, 7, 7, " bête")));
    }

    @Test
    void tellsWhoWroteWhenAndWhoseEachPenIs() {
        JsonNode history = history();

        assertThat(history.path("moments")
                        .valueStream()
                        .map(one -> one.path("moment").asString()))
                .containsExactly("2026-11-24T09:20:00Z", "2026-11-24T09:00:00Z");
        assertThat(history.path("moments").path(1).path("authors").path(0).asString())
                .isEqualTo(rose.toString());
        assertThat(history.path("pens").path(1).path("person").asString()).isEqualTo(malo.toString());
        assertThat(history.path("people")
                        .valueStream()
                        .map(one -> one.path("name").asString()))
                .containsExactlyInAnyOrder("Rose", "Malo");
        assertThat(version(0, "2026-11-24T09:00:00Z")).isEqualTo("Il était");
        assertThat(version(0, "2026-11-24T09:20:00Z")).isEqualTo(" bêteIl était");
    }

    @Test
    void isTheTeachersAlone() {
        assertThat(client.get(rose, TEXTS + "/" + text + "/history").status()).isEqualTo(403);
        assertThat(client.get(otherTeacher, TEXTS + "/" + text + "/history").status())
                .isEqualTo(404);
        assertThat(back(otherTeacher, 0, "2026-11-24T09:00:00Z")).isEqualTo(404);
        assertThat(step(otherTeacher, text, "copies", Map.of()).status()).isEqualTo(404);
        assertThat(client.get(otherTeacher, TEXTS + "/" + text + "/history/words?era=0&moment=2026-11-24T09:00:00Z")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void goesBackAndForthWithoutLosingAnybodysWords() {
        assertThat(back(teacher, 0, "2026-11-24T09:00:00Z")).isEqualTo(200);

        assertThat(current()).isEqualTo("Il était");
        assertThat(write(malo, text, after(8, 5, 8, 4, " encore")).type())
                .isEqualTo("urn:ent:problem:messaging:text-other-version");
        clock.set(Instant.parse("2026-11-24T09:41:00Z"));
        ok(200, write(malo, text, 1, after(10, 0, 7, 7, " une fois")));
        assertThat(current()).isEqualTo(" une foisIl était");
        assertThat(version(0, "2026-11-24T09:20:00Z")).isEqualTo(" bêteIl était");

        // back to what was taken out, and what was written since is in the history
        assertThat(back(teacher, 0, "2026-11-24T09:20:00Z")).isEqualTo(200);
        assertThat(current()).isEqualTo(" bêteIl était");
        assertThat(version(1, "2026-11-24T09:40:00Z")).isEqualTo(" une foisIl était");
        ok(200, write(malo, text, 2, after(8, 5, 8, 4, " noire")));
        assertThat(current()).isEqualTo(" noire bêteIl était");
        assertThat(history()
                        .path("pens")
                        .valueStream()
                        .map(one -> one.path("person").asString()))
                .containsExactly(rose.toString(), malo.toString(), malo.toString());
        assertThat(town.audited("shared-text.taken-back")).isEqualTo(2);
        assertThat(back(teacher, 0, "2020-01-01T00:00:00Z")).isEqualTo(404);
    }

    @Test
    void goesBackTwiceAndIsWrittenOnWithinTenMinutes() {
        clock.set(Instant.parse("2026-11-24T09:22:00Z"));
        assertThat(back(teacher, 0, "2026-11-24T09:00:00Z")).isEqualTo(200);
        clock.set(Instant.parse("2026-11-24T09:23:00Z"));
        assertThat(back(teacher, 0, "2026-11-24T09:20:00Z")).isEqualTo(200);
        clock.set(Instant.parse("2026-11-24T09:24:00Z"));
        ok(200, write(malo, text, 2, after(8, 5, 8, 4, " noire")));

        assertThat(version(2, "2026-11-24T09:20:00Z")).isEqualTo(" bête noireIl était");
        clock.set(Instant.parse("2026-11-24T09:25:00Z"));
        assertThat(back(teacher, 2, "2026-11-24T09:20:00Z")).isEqualTo(200);
        assertThat(current()).isEqualTo(" bête noireIl était");
        ok(200, write(malo, text, 3, after(8, 11, 8, 10, " encore")));
    }

    @Test
    void isHandedOutOnceToEachPupilWithWhoseTheWordsAre() {
        assertThat(ok(201, step(teacher, text, "copies", Map.of()))
                        .body()
                        .path("copies")
                        .asInt())
                .isEqualTo(3);
        PupilsCopy copy = copyOf("Rose");

        assertThat(client.get(malo, TEXTS + "/" + copy.id()).status()).isEqualTo(404);
        ok(200, write(rose, copy.id(), after(7, 8, 7, 7, " une fois")));
        assertThat(client.get(teacher, TEXTS + "/" + copy.id() + "/history")
                        .body()
                        .path("people"))
                .hasSize(2);
        assertThat(current()).isEqualTo(" bêteIl était");
        assertThat(ok(201, step(teacher, text, "copies", Map.of()))
                        .body()
                        .path("copies")
                        .asInt())
                .isZero();
    }

    @Test
    void handedOutCopiesAreTakenBackUntilAPupilBegins() {
        ok(201, step(teacher, text, "copies", Map.of()));
        PupilsCopy copy = copyOf("Rose");
        PupilsCopy malos = copyOf("Malo");
        assertThat(touched(copy)).isFalse();
        clock.set(Instant.parse("2026-11-24T09:31:00Z"));
        ok(200, write(rose, copy.id(), after(7, 8, 7, 7, " une fois")));
        assertThat(touched(copy)).isTrue();

        for (PersonId one : List.of(rose, mother)) {
            assertThat(client.delete(one, TEXTS + "/" + text + "/copies").status())
                    .isEqualTo(403);
        }
        assertThat(client.delete(otherTeacher, TEXTS + "/" + text + "/copies").status())
                .isEqualTo(404);
        assertThat(client.delete(teacher, TEXTS + "/" + text + "/copies").status())
                .isEqualTo(204);

        assertThat(client.get(malo, TEXTS + "/" + malos.id()).status()).isEqualTo(404);
        assertThat(client.get(rose, TEXTS + "/" + copy.id()).status()).isEqualTo(200);
        assertThat(town.audited("shared-text.copies-taken-back")).isEqualTo(1);
        assertThat(ok(201, step(teacher, text, "copies", Map.of()))
                        .body()
                        .path("copies")
                        .asInt())
                .isEqualTo(2);
        assertThat(client.delete(teacher, TEXTS + "/" + text + "/copies").status())
                .isEqualTo(204);
        assertThat(client.get(rose, TEXTS + "/" + copy.id()).status()).isEqualTo(200);
    }

    private boolean touched(PupilsCopy copy) {
        return client.get(teacher, TEXTS + "/" + copy.id())
                .body()
                .path("touched")
                .asBoolean();
    }

    private record PupilsCopy(String id, String title) {}

    private PupilsCopy copyOf(String name) {
        List<PupilsCopy> copies = client.get(teacher, TEXTS + "?classId=" + ce1)
                .body()
                .valueStream()
                .map(one -> new PupilsCopy(
                        one.path("id").asString(), one.path("title").asString()))
                .filter(one -> one.title().endsWith(name))
                .toList();
        assertThat(copies).hasSize(1);
        return copies.getFirst();
    }

    private JsonNode history() {
        return ok(200, client.get(teacher, TEXTS + "/" + text + "/history")).body();
    }

    private int back(PersonId by, int era, String moment) {
        return step(by, text, "history", Map.of("era", era, "moment", moment)).status();
    }

    private String version(int era, String moment) {
        return words(
                ok(200, client.get(teacher, TEXTS + "/" + text + "/history/words?era=" + era + "&moment=" + moment))
                        .body()
                        .path("content")
                        .asString());
    }

    private String current() {
        JsonNode read = ok(200, read(rose, text)).body();
        StringBuilder all = new StringBuilder(words(read.path("whole").asString()));
        read.path("parts")
                .forEach(part -> all.insert(0, words(part.path("content").asString())));
        return all.toString();
    }

    private static String words(String content) {
        try {
            return TextUpdate.read(Base64.getDecoder().decode(content)).words().replace("\n", "");
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
