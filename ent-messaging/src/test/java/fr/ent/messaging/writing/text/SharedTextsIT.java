package fr.ent.messaging.writing.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.WritingScene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Shared texts are there for those who write or lead them, and for nobody else. */
@MessagingTest
class SharedTextsIT extends WritingScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void areThereForTheClassAndItsTeachersAlone() {
        String text = begin();

        for (PersonId one : List.of(rose, malo, zoe, teacher, head)) {
            assertThat(client.get(one, TEXTS + "/" + text).status()).isEqualTo(200);
            assertThat(titles(one)).containsExactly("Le loup du quartier");
        }
        assertThat(client.get(rose, TEXTS + "/" + text).body().path("led").asBoolean())
                .isFalse();
        assertThat(client.get(teacher, TEXTS + "/" + text).body().path("led").asBoolean())
                .isTrue();
        for (PersonId one : List.of(otherTeacher, otherPupil)) {
            assertThat(client.get(one, TEXTS + "/" + text).status()).isEqualTo(404);
            assertThat(read(one, text).status()).isEqualTo(404);
            assertThat(write(one, text, typed(1, 0, "a")).status()).isEqualTo(404);
            assertThat(titles(one)).containsExactly("404");
        }
        for (PersonId one : List.of(mother, agent)) {
            assertThat(client.get(one, TEXTS + "/" + text).status()).isEqualTo(403);
            assertThat(read(one, text).status()).isEqualTo(403);
        }
    }

    @Test
    void areThereForTheChosenPupilsOfTheClass() {
        String text = begin(rose, malo);

        assertThat(titles(rose)).hasSize(1);
        assertThat(titles(zoe)).isEmpty();
        assertThat(read(zoe, text).status()).isEqualTo(404);
        assertThat(write(zoe, text, typed(1, 0, "a")).status()).isEqualTo(404);
        assertThat(cursor(zoe, text)).isEqualTo(404);
        assertThat(cursor(rose, text)).isEqualTo(204);
        assertThat(client.get(rose, TEXTS + "/" + text)
                        .body()
                        .path("people")
                        .valueStream()
                        .map(one -> one.path("name").asString()))
                .containsExactly("Rose", "Malo", "Claire Morel");
    }

    @Test
    void areBegunAndChangedByTeachersForPupilsOfTheClass() {
        assertThat(plan(rose).status()).isEqualTo(404);
        assertThat(plan(otherTeacher).status()).isEqualTo(404);
        assertThat(plan(teacher, otherPupil).status()).isEqualTo(400);
        assertThat(plan(head, rose).status()).isEqualTo(201);
        String text = begin(rose, malo);

        assertThat(change(otherTeacher, text, List.of()).status()).isEqualTo(404);
        assertThat(change(teacher, text, List.of(otherPupil)).status()).isEqualTo(400);
        assertThat(change(teacher, text, List.of(zoe)).body().path("title").asString())
                .isEqualTo("Le renard");
        assertThat(titles(zoe)).contains("Le renard");
    }

    @Test
    void oneWhoDoesntWriteItAnyMoreIsRefusedAndWordsStay() {
        String text = begin(rose, malo);
        ok(200, write(rose, text, typed(7, 0, "Il était")));

        ok(200, change(teacher, text, List.of(malo)));

        assertThat(write(rose, text, typed(7, 8, " une fois")).status()).isEqualTo(404);
        assertThat(read(malo, text).body().path("sequence").asInt()).isEqualTo(1);
        ok(200, write(malo, text, after(8, 0, 7, 7, " une fois")));
    }

    @Test
    void closedTheyCanBeReadAlone() {
        String text = begin();
        ok(200, write(rose, text, typed(7, 0, "Il était")));

        assertThat(step(rose, text, "close", Map.of()).status()).isEqualTo(403);
        ok(200, step(teacher, text, "close", Map.of()));
        ok(200, step(teacher, text, "close", Map.of()));

        assertThat(write(rose, text, typed(7, 8, " une fois")).type())
                .isEqualTo("urn:ent:problem:messaging:text-closed");
        assertThat(write(teacher, text, typed(9, 0, "Non")).status()).isEqualTo(409);
        assertThat(read(malo, text).status()).isEqualTo(200);
        assertThat(town.audited("shared-text.closed")).isEqualTo(1);
        ok(200, step(teacher, text, "reopen", Map.of()));
        ok(200, write(rose, text, typed(7, 8, " une fois")));
    }

    @Test
    void deletedTheyAreGoneWithAllTheyWere() {
        String text = begin();
        ok(200, write(rose, text, typed(7, 0, "Il était")));

        assertThat(client.delete(otherTeacher, TEXTS + "/" + text).status()).isEqualTo(404);
        assertThat(client.delete(teacher, TEXTS + "/" + text).status()).isEqualTo(204);

        assertThat(read(rose, text).status()).isEqualTo(404);
        assertThat(town.number("select count(*) from messaging.shared_text_part where words like :id", "%"))
                .isZero();
    }

    @Test
    void manyAreListedInAsManyStatementsAsOne() {
        begin();
        town.viewer(rose);
        long one = count();
        for (int n = 0; n < 5; n++) {
            begin(rose);
        }

        assertThat(count()).isEqualTo(one);
    }

    private long count() {
        return statements.listDuring(() -> client.get(rose, TEXTS + "?classId=" + ce1)).stream()
                .filter(statement -> !statement.contains("set_config"))
                .count();
    }

    private Answer plan(PersonId by, PersonId... writers) {
        return client.post(by, TEXTS, Map.of("classId", ce1, "title", "Le loup", "writerIds", List.of(writers)));
    }

    private Answer change(PersonId by, String text, List<PersonId> writers) {
        return client.put(by, TEXTS + "/" + text, Map.of("title", "Le renard", "writerIds", writers));
    }

    private int cursor(PersonId person, String text) {
        return client.put(person, TEXTS + "/" + text + "/cursor", Map.of("browser", 7, "cursor", "{}"))
                .status();
    }

    private List<String> titles(PersonId person) {
        Answer list = client.get(person, TEXTS + "?classId=" + ce1);
        return list.status() == 200
                ? list.body()
                        .valueStream()
                        .map(text -> text.path("title").asString())
                        .toList()
                : List.of(String.valueOf(list.status()));
    }
}
