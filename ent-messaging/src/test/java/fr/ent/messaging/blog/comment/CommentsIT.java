package fr.ent.messaging.blog.comment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Comments, reactions and readers of an article. */
@MessagingTest
class CommentsIT extends BlogScene {

    @Test
    void aCommentWaitsForTheTeacherAndThenShowsAGivenName() {
        String article = published(Map.of());
        Answer written = say(maloFather, article, "Bravo les jardiniers !");
        assertThat(written.status()).isEqualTo(201);
        assertThat(written.body().path("state").asString()).isEqualTo("WAITING");
        assertThat(comments(roseMother, article)).isEmpty();
        assertThat(comments(maloFather, article)).hasSize(1);
        assertThat(comments(maloFather, article).path(0).path("mine").asBoolean())
                .isTrue();
        assertThat(comments(teacher, article).path(0).path("author").asString()).isEqualTo("Yann Garnier");
        assertThat(told(teacher, "messaging.comment-waiting")).isEqualTo(1);

        assertThat(decide(teacher, written.id(), "approve").status()).isEqualTo(204);

        JsonNode shown = comments(roseMother, article).path(0);
        assertThat(shown.path("author").asString()).isEqualTo("Yann");
        assertThat(shown.path("child").asString()).isEqualTo("Malo");
        assertThat(told(maloFather, "messaging.comment-approved")).isEqualTo(1);
        assertThat(read(roseMother, article)
                        .body()
                        .path("echo")
                        .path("comments")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void anybodyWhoReadsReportsAndOnlyStaffDecides() {
        String article = published(Map.of());
        String comment = say(maloFather, article, "Non.").id();
        assertThat(decide(roseMother, comment, "report").status()).isEqualTo(404);
        assertThat(decide(roseMother, comment, "approve").status()).isEqualTo(403);
        decide(teacher, comment, "approve");

        assertThat(decide(roseMother, comment, "report").status()).isEqualTo(204);
        assertThat(told(teacher, "messaging.comment-reported")).isEqualTo(1);
        assertThat(comments(teacher, article).path(0).path("reported").asBoolean())
                .isTrue();
        assertThat(comments(roseMother, article).path(0).path("reported").asBoolean())
                .isFalse();
        assertThat(waiting(article)).isEqualTo(1);
        decide(head, comment, "refuse");
        assertThat(waiting(article)).isZero();

        assertThat(comments(roseMother, article)).isEmpty();
        assertThat(comments(maloFather, article).path(0).path("state").asString())
                .isEqualTo("REFUSED");
        assertThat(decide(stranger, comment, "report").status()).isEqualTo(404);
    }

    @Test
    void teachersStillReadWhatWasSaidOfAWithdrawnArticle() {
        String article = published(Map.of());
        String comment = say(maloFather, article, "Bravo").id();
        step(teacher, article, "withdraw");

        assertThat(comments(teacher, article)).hasSize(1);
        assertThat(decide(teacher, comment, "refuse").status()).isEqualTo(204);
        assertThat(client.get(maloFather, ARTICLES + "/" + article + "/comments")
                        .status())
                .isEqualTo(404);
        assertThat(say(teacher, article, "Oui").status()).isEqualTo(404);
    }

    @Test
    void anArticleTakesNoCommentsOrShowsThemAtOnce() {
        String closed = published(Map.of("comments", "CLOSED"));
        assertThat(say(maloFather, closed, "Bravo").type()).isEqualTo("urn:ent:problem:messaging:comments-closed");

        String quick = published(Map.of("comments", "AFTER"));
        assertThat(say(maloFather, quick, "Bravo").body().path("state").asString())
                .isEqualTo("APPROVED");
        assertThat(comments(roseMother, quick)).hasSize(1);
    }

    @Test
    void aClassOfAYearThatIsOverTakesNoComments() {
        String article = published(Map.of());
        town.run(() -> jdbc.sql("update core.school_class set closed_on = '2026-11-01' where id = :id")
                .param("id", ce1.value())
                .update());

        assertThat(say(maloFather, article, "Bravo").type()).isEqualTo("urn:ent:problem:messaging:comments-closed");
    }

    @Test
    void anAuthorDeletesTheOwnCommentAndNobodyElses() {
        String article = published(Map.of());
        String comment = say(maloFather, article, "Bravo").id();

        assertThat(List.of(roseMother, teacher))
                .allSatisfy(person -> assertThat(client.delete(person, "/api/messaging/comments/" + comment)
                                .status())
                        .isEqualTo(404));
        assertThat(client.delete(maloFather, "/api/messaging/comments/" + comment)
                        .status())
                .isEqualTo(204);

        assertThat(comments(teacher, article)).isEmpty();
    }

    @Test
    void nobodyCommentsOnWhatIsNotTheirsToRead() {
        String draft = begin(teacher, Map.of());
        String article = published(Map.of());

        assertThat(say(rose.asPerson(), draft, "Bravo").status()).isEqualTo(404);
        assertThat(say(schoolmateFather, article, "Bravo").status()).isEqualTo(404);
        assertThat(say(barred, article, "Bravo").status()).isEqualTo(404);
    }

    @Test
    void eachReaderLeavesOneReactionAndCountsAloneAreTold() {
        String article = published(Map.of());
        react(maloFather, article, "BRAVO");
        react(maloFather, article, "LIKE");
        react(roseMother, article, "LIKE");

        JsonNode echo = read(maloFather, article).body().path("echo");
        assertThat(echo.path("bravo").asInt()).isZero();
        assertThat(echo.path("like").asInt()).isEqualTo(2);
        assertThat(echo.path("mine").asString()).isEqualTo("LIKE");
        react(maloFather, article, null);
        assertThat(read(maloFather, article).body().path("echo").path("like").asInt())
                .isEqualTo(1);
    }

    @Test
    void theTeacherKnowsHowManyFamiliesHaveOpenedIt() {
        String article = published(Map.of());
        client.post(maloFather, ARTICLES + "/" + article + "/read", Map.of());
        client.post(maloFather, ARTICLES + "/" + article + "/read", Map.of());
        client.post(malo.asPerson(), ARTICLES + "/" + article + "/read", Map.of());

        JsonNode families = read(teacher, article).body().path("echo").path("families");
        assertThat(families.path("read").asInt()).isEqualTo(1);
        assertThat(families.path("all").asInt()).isEqualTo(2);
        assertThat(read(maloFather, article)
                        .body()
                        .path("echo")
                        .path("families")
                        .isNull())
                .isTrue();
    }

    private Answer say(PersonId person, String article, String text) {
        return client.post(person, ARTICLES + "/" + article + "/comments", Map.of("text", text));
    }

    private Answer decide(PersonId person, String comment, String decision) {
        return client.post(person, "/api/messaging/comments/" + comment + "/" + decision, Map.of());
    }

    private void react(PersonId person, String article, @Nullable String kind) {
        Map<String, ?> body = kind == null ? Map.of() : Map.of("kind", kind);
        assertThat(client.put(person, ARTICLES + "/" + article + "/reaction", body)
                        .status())
                .isEqualTo(204);
    }

    private JsonNode comments(PersonId person, String article) {
        return client.get(person, ARTICLES + "/" + article + "/comments").body();
    }

    private int waiting(String article) {
        return read(teacher, article).body().path("echo").path("waiting").asInt();
    }
}
