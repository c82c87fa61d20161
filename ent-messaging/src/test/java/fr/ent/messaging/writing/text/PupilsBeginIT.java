package fr.ent.messaging.writing.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.MessagingTest;
import fr.ent.messaging.testing.WritingScene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Pupils begin texts where their teachers let them. */
@MessagingTest
class PupilsBeginIT extends WritingScene {

    private static final String RULES = "/api/messaging/shared-text-rules/";

    @Test
    void nobodyOfThemDoesUntilATeacherLetsThem() {
        assertThat(beginAs(rose, malo).status()).isEqualTo(404);
        assertThat(rule(rose).path("pupilsBegin").asBoolean()).isFalse();
        assertThat(rule(rose).path("classmates")).isEmpty();
        assertThat(let(rose, true).status()).isEqualTo(403);
        assertThat(let(otherTeacher, true).status()).isEqualTo(404);
        assertThat(client.get(otherPupil, RULES + ce1).status()).isEqualTo(404);
        assertThat(client.get(mother, RULES + ce1).status()).isEqualTo(403);

        ok(200, let(teacher, true));

        assertThat(rule(rose)
                        .path("classmates")
                        .valueStream()
                        .map(one -> one.path("name").asString()))
                .containsExactlyInAnyOrder("Rose", "Malo", "Zoé");
        assertThat(town.audited("shared-text.pupils-begin")).isOne();
        assertThat(beginAs(otherPupil).status()).isEqualTo(404);
        assertThat(beginAs(rose, otherPupil).status()).isEqualTo(400);
        ok(201, beginAs(rose, malo));
        ok(200, let(teacher, false));
        assertThat(beginAs(rose, malo).status()).isEqualTo(404);
    }

    @Test
    void isWrittenByThePupilWhoBeginsItAndSeenByTheTeacherAtOnce() {
        ok(200, let(teacher, true));

        Answer begun = ok(201, beginAs(rose, malo));

        assertThat(begun.body().path("led").asBoolean()).isFalse();
        String text = begun.id();
        ok(200, write(rose, text, typed(7, 0, "Il était")));
        ok(200, write(malo, text, after(8, 0, 7, 7, " une fois")));
        assertThat(client.get(zoe, TEXTS + "/" + text).status()).isEqualTo(404);
        JsonNode seen = client.get(teacher, TEXTS + "?classId=" + ce1).body().get(0);
        assertThat(seen.path("id").asString()).isEqualTo(text);
        assertThat(seen.path("begunBy").asString()).isEqualTo("Rose");
        assertThat(seen.path("led").asBoolean()).isTrue();
        ok(200, step(teacher, text, "close", Map.of()));
        assertThat(step(rose, text, "reopen", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void sixAnHour() {
        ok(200, let(teacher, true));
        for (int i = 0; i < 6; i++) {
            ok(201, beginAs(rose));
        }

        assertThat(beginAs(rose).status()).isEqualTo(429);
        ok(201, beginAs(malo));
    }

    private Answer beginAs(PersonId person, PersonId... with) {
        return client.post(person, TEXTS, Map.of("classId", ce1, "title", "Notre conte", "writerIds", List.of(with)));
    }

    private Answer let(PersonId person, boolean begin) {
        return client.put(person, RULES + ce1, Map.of("pupilsBegin", begin));
    }

    private JsonNode rule(PersonId person) {
        return ok(200, client.get(person, RULES + ce1)).body();
    }
}
