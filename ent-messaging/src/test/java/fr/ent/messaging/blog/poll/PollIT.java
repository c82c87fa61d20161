package fr.ent.messaging.blog.poll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A poll of an article: who asks, who votes, and who sees what of the result. */
@MessagingTest
class PollIT extends BlogScene {

    private static final String QUESTION = "Que semer au printemps ?";
    private static final List<String> ANSWERS = List.of("Des radis", "Des pois", "Des fleurs");

    @Autowired
    private SettableClock clock;

    @Test
    void readersVoteAndSeeCountsOnceTheyHave() {
        String article = published(Map.of());
        assertThat(poll(maloFather, article).path("poll").isNull()).isTrue();
        assertThat(ask(teacher, article, ANSWERS, null).status()).isEqualTo(200);

        JsonNode before = poll(maloFather, article);
        assertThat(before.path("writable").asBoolean()).isFalse();
        assertThat(before.path("poll").path("open").asBoolean()).isTrue();
        assertThat(before.path("poll").path("voices").isNull()).isTrue();
        assertThat(vote(maloFather, article, 1).status()).isEqualTo(200);
        vote(rose.asPerson(), article, 1);
        vote(roseMother, article, 0);

        assertThat(counts(maloFather, article)).containsExactly(1, 2, 0);
        assertThat(counts(teacher, article)).as("at once").containsExactly(1, 2, 0);
        assertThat(poll(malo.asPerson(), article)
                        .path("poll")
                        .path("answers")
                        .path(1)
                        .path("voices")
                        .isNull())
                .as("who hasn't voted isn't told")
                .isTrue();
        assertThat(vote(maloFather, article, 2).body().path("poll").path("mine").asInt())
                .isEqualTo(2);
        assertThat(counts(teacher, article)).as("one voice each").containsExactly(1, 1, 1);
    }

    @Test
    void onlyReadersVoteAndOnlyWritersAsk() {
        String article = published(Map.of());
        ask(teacher, article, ANSWERS, null);

        assertThat(List.of(barred, stranger, schoolmateFather)).allSatisfy(person -> {
            assertThat(client.get(person, path(article)).status()).isEqualTo(404);
            assertThat(vote(person, article, 0).status()).isEqualTo(404);
        });
        assertThat(vote(agent, article, 0).status()).isEqualTo(403);
        assertThat(ask(rose.asPerson(), article, ANSWERS, null).status()).isEqualTo(404);
        assertThat(ask(maloFather, article, ANSWERS, null).status()).isEqualTo(403);
        assertThat(vote(roseMother, article, 3).status()).as("no such answer").isEqualTo(400);
        assertThat(ask(teacher, article, List.of("Oui"), null).status()).isEqualTo(400);
        assertThat(ask(teacher, article, List.of("Oui", "oui "), null).status()).isEqualTo(400);
    }

    @Test
    void pupilsAskWhileTheyHaveTheArticleInHandAndNobodyVotesYet() {
        String article = begin(rose.asPerson(), Map.of());
        assertThat(ask(rose.asPerson(), article, ANSWERS, null).status()).isEqualTo(200);
        assertThat(vote(rose.asPerson(), article, 0).status()).isEqualTo(404);
        step(rose.asPerson(), article, "submit");

        assertThat(ask(rose.asPerson(), article, List.of("Oui", "Non"), null).type())
                .isEqualTo("urn:ent:problem:messaging:article-state");
        assertThat(ask(teacher, article, List.of("Oui", "Non"), null).status()).isEqualTo(200);
    }

    @Test
    void aPupilWhoChangedSchoolAsksNothingMoreInTheJournalOfTheFormerOne() {
        Answer begun = client.post(teacher, ARTICLES, journal(Map.of("authorIds", List.of(rose))));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String article = begun.id();
        assertThat(ask(rose.asPerson(), article, ANSWERS, null).status()).isEqualTo(200);
        assertThat(poll(rose.asPerson(), article).path("writable").asBoolean()).isTrue();
        SchoolId other = town.school("Paul-Bert");
        ClassId there = town.schoolClass(other, "CE1");

        town.run(() -> jdbc.sql("update core.pupil set school_id = :school, class_id = :class where id = :id")
                .param("school", other.value())
                .param("class", there.value())
                .param("id", rose.value())
                .update());

        assertThat(poll(rose.asPerson(), article).path("writable").asBoolean()).isFalse();
        assertThat(ask(rose.asPerson(), article, List.of("Oui", "Non"), null).status())
                .isEqualTo(404);
        assertThat(client.delete(rose.asPerson(), path(article)).status()).isEqualTo(404);
        assertThat(poll(teacher, article)
                        .path("poll")
                        .path("answers")
                        .path(0)
                        .path("words")
                        .asString())
                .isEqualTo(ANSWERS.getFirst());
    }

    @Test
    void staysAsItWasAskedOnceSomebodyAnsweredUntilItIsDeleted() {
        String article = published(Map.of());
        ask(teacher, article, ANSWERS, null);
        vote(roseMother, article, 0);

        assertThat(ask(teacher, article, List.of("Oui", "Non"), null).type())
                .isEqualTo("urn:ent:problem:messaging:poll-answered");
        assertThat(ask(
                                teacher,
                                article,
                                ANSWERS,
                                clock.instant().plus(Duration.ofDays(1)).toString())
                        .status())
                .as("its end may change")
                .isEqualTo(200);
        assertThat(client.delete(teacher, path(article)).status()).isEqualTo(204);
        assertThat(ask(teacher, article, List.of("Oui", "Non"), null).status()).isEqualTo(200);
        assertThat(counts(teacher, article)).containsExactly(0, 0);
    }

    @Test
    void closesAtItsMomentOrByTheTeacherAndThenEverybodySeesIt() {
        String article = published(Map.of());
        ask(teacher, article, ANSWERS, clock.instant().plus(Duration.ofHours(1)).toString());
        vote(roseMother, article, 0);
        clock.set(clock.instant().plus(Duration.ofHours(1)));

        assertThat(vote(maloFather, article, 0).type()).isEqualTo("urn:ent:problem:messaging:poll-closed");
        assertThat(counts(maloFather, article)).containsExactly(1, 0, 0);

        ask(teacher, article, ANSWERS, null);
        assertThat(vote(maloFather, article, 0).status()).isEqualTo(200);
        assertThat(client.post(roseMother, path(article) + "/close", Map.of()).status())
                .isEqualTo(403);
        assertThat(client.post(teacher, path(article) + "/close", Map.of()).status())
                .isEqualTo(204);
        assertThat(vote(maloFather, article, 1).status()).isEqualTo(409);
    }

    private Answer ask(PersonId person, String article, List<String> answers, @Nullable String closesAt) {
        Map<String, Object> poll = new HashMap<>(Map.of("question", QUESTION, "answers", answers));
        if (closesAt != null) {
            poll.put("closesAt", closesAt);
        }
        return client.put(person, path(article), poll);
    }

    private Answer vote(PersonId person, String article, int choice) {
        return client.put(person, path(article) + "/vote", Map.of("choice", choice));
    }

    private JsonNode poll(PersonId person, String article) {
        return client.get(person, path(article)).body();
    }

    private List<Integer> counts(PersonId person, String article) {
        return poll(person, article)
                .path("poll")
                .path("answers")
                .valueStream()
                .map(answer -> answer.path("voices").asInt())
                .toList();
    }

    private static String path(String article) {
        return ARTICLES + "/" + article + "/poll";
    }
}
