package fr.ent.messaging.blog.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An article from a pupil's draft to the families, and back. */
@MessagingTest
class ArticleWayIT extends BlogScene {

    @Autowired
    private SettableClock clock;

    @Autowired
    private PublishDueArticles publishDueArticles;

    @Test
    void anAuthorWhoHasChangedClassReadsWhatIsInHand() {
        String file = picture(rose.asPerson());
        String article = begin(rose.asPerson(), Map.of("fileIds", List.of(file)));
        ClassId next = town.schoolClass(school, "CE2");
        town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", next.value())
                .param("id", rose.value())
                .update());

        Answer own = read(rose.asPerson(), article);

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body().path("files").path(0).path("id").asString()).isEqualTo(file);
        JsonNode listed = client.get(rose.asPerson(), ARTICLES + "?classId=" + next)
                .body()
                .path(0);
        assertThat(listed.path("id").asString()).isEqualTo(article);
        assertThat(List.of(own.body(), listed))
                .as("it is told of which class it is, and that it stays as it is")
                .allSatisfy(told -> {
                    assertThat(told.path("className").asString()).isEqualTo("CE1");
                    assertThat(told.path("writable").asBoolean()).isFalse();
                });
        assertThat(client.get(town.teacher("Lou", "Merle", next), ARTICLES + "?classId=" + next)
                        .body())
                .isEmpty();
        assertThat(client.put(rose.asPerson(), ARTICLES + "/" + article, article(ce1, Map.of()))
                        .status())
                .isEqualTo(404);
        assertThat(read(malo.asPerson(), article).status()).isEqualTo(404);
        client.put(
                teacher,
                ARTICLES + "/" + article,
                article(ce1, Map.of("fileIds", List.of(file), "onPictures", List.of())));
        assertThat(step(teacher, article, "publish").status()).isEqualTo(200);
        assertThat(read(malo.asPerson(), article).body().path("className").isNull())
                .as("one's own class needn't be named")
                .isTrue();
        assertThat(read(rose.asPerson(), article).status()).isEqualTo(404);
    }

    @Test
    void aPupilWritesAndSubmitsTheTeacherReturnsAndPublishes() {
        PersonId pupil = rose.asPerson();
        String article = begin(pupil, Map.of());
        assertThat(read(pupil, article).body().path("state").asString()).isEqualTo("DRAFT");
        assertThat(read(pupil, article)
                        .body()
                        .path("authors")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("Rose");

        assertThat(step(pupil, article, "submit").body().path("state").asString())
                .isEqualTo("SUBMITTED");
        assertThat(told(teacher, "messaging.article-submitted")).isEqualTo(1);
        Answer returned =
                client.post(teacher, ARTICLES + "/" + article + "/return", Map.of("remark", "Raconte aussi la fin."));
        assertThat(returned.body().path("state").asString()).isEqualTo("RETURNED");
        assertThat(read(pupil, article).body().path("remark").asString()).isEqualTo("Raconte aussi la fin.");
        assertThat(told(pupil, "messaging.article-returned")).isEqualTo(1);

        Answer mended = client.put(
                pupil, ARTICLES + "/" + article, article(ce1, Map.of("text", "Nous avons semé. Tout a poussé.")));
        assertThat(mended.status()).isEqualTo(200);
        step(pupil, article, "submit");
        Answer shown = step(teacher, article, "publish");

        assertThat(shown.body().path("state").asString()).isEqualTo("PUBLISHED");
        assertThat(shown.body().path("remark").isNull()).isTrue();
        assertThat(read(maloFather, article).body().path("text").asString()).contains("Tout a poussé");
        assertThat(told(maloFather, "messaging.article-published")).isEqualTo(1);
        assertThat(town.audited("article.published")).isPositive();
    }

    @Test
    void showsAnUnpublishedArticleToAuthorsAndStaffAlone() {
        String article = begin(rose.asPerson(), Map.of("authorIds", List.of(rose, malo)));

        assertThat(List.of(rose.asPerson(), malo.asPerson(), teacher, head))
                .allSatisfy(person -> assertThat(read(person, article).status()).isEqualTo(200));
        assertThat(List.of(roseMother, maloFather, barred, schoolmateFather, stranger))
                .allSatisfy(person -> assertThat(read(person, article).status()).isEqualTo(404));
        assertThat(list(maloFather)).isZero();
        assertThat(list(malo.asPerson())).isEqualTo(1);
        assertThat(client.get(barred, ARTICLES + "?classId=" + ce1).status()).isEqualTo(404);
    }

    @Test
    void aPupilChangesNothingOnceTheTeacherHasIt() {
        String article = begin(rose.asPerson(), Map.of());
        step(rose.asPerson(), article, "submit");

        Answer late = client.put(rose.asPerson(), ARTICLES + "/" + article, article(ce1, Map.of("title", "Autre")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.type()).isEqualTo("urn:ent:problem:messaging:article-state");
        assertThat(step(rose.asPerson(), article, "publish").status()).isEqualTo(403);
        assertThat(step(malo.asPerson(), article, "submit").status()).isEqualTo(404);
    }

    @Test
    void eachAudienceReadsItsOwn() {
        String forClass = published(Map.of("audience", "CLASS"));
        String forFamilies = published(Map.of());
        String forSchool = published(Map.of("audience", "SCHOOL"));

        assertThat(statuses(malo.asPerson(), forClass, forFamilies, forSchool)).containsExactly(200, 200, 200);
        assertThat(statuses(maloFather, forClass, forFamilies, forSchool)).containsExactly(404, 200, 200);
        assertThat(statuses(schoolmateFather, forClass, forFamilies, forSchool)).containsExactly(404, 404, 200);
        assertThat(statuses(stranger, forClass, forFamilies, forSchool)).containsExactly(404, 404, 404);
        assertThat(statuses(barred, forClass, forFamilies, forSchool)).containsExactly(404, 404, 404);
        assertThat(list(maloFather)).isEqualTo(2);
        assertThat(list(malo.asPerson())).isEqualTo(3);
    }

    @Test
    void anArticleAppearsByItselfAtItsMoment() {
        String article = begin(teacher, Map.of());
        Instant at = clock.instant().plus(Duration.ofDays(1));
        Answer scheduled = client.post(teacher, ARTICLES + "/" + article + "/publish", Map.of("at", at.toString()));
        assertThat(scheduled.body().path("state").asString()).isEqualTo("SCHEDULED");

        publishDueArticles.everywhere();
        assertThat(read(maloFather, article).status()).isEqualTo(404);
        clock.set(at.plusSeconds(1));
        publishDueArticles.everywhere();

        assertThat(read(maloFather, article).body().path("state").asString()).isEqualTo("PUBLISHED");
        assertThat(told(maloFather, "messaging.article-published")).isEqualTo(1);
    }

    @Test
    void takenBackInOneTapAndShownAgainWithoutASecondNotice() {
        String article = published(Map.of());
        client.get(maloFather, "/api/core/notices");
        town.run(() -> jdbc.sql("update core.notice set read_at = now()").update());

        assertThat(step(teacher, article, "withdraw").body().path("state").asString())
                .isEqualTo("WITHDRAWN");
        assertThat(read(maloFather, article).status()).isEqualTo(404);
        step(teacher, article, "publish");

        assertThat(read(maloFather, article).status()).isEqualTo(200);
        assertThat(told(maloFather, "messaging.article-published")).isEqualTo(1);
    }

    @Test
    void keepsTheWordsOfAPublishedArticleBefore() {
        String article = published(Map.of());
        int version = read(teacher, article).body().path("version").asInt();
        client.put(
                head,
                ARTICLES + "/" + article,
                article(ce1, Map.of("title", "Notre potager d’hiver", "version", version)));

        Answer former = client.get(teacher, ARTICLES + "/" + article + "/versions");
        assertThat(former.body()).hasSize(1);
        assertThat(former.body().path(0).path("title").asString()).isEqualTo("Notre potager");
        assertThat(former.body().path(0).path("changedBy").path("familyName").asString())
                .isEqualTo("Delmas");
        assertThat(client.get(maloFather, ARTICLES + "/" + article + "/versions")
                        .status())
                .isEqualTo(403);
        Answer late = client.put(
                teacher, ARTICLES + "/" + article, article(ce1, Map.of("title", "Trop tard", "version", version)));
        assertThat(late.type()).isEqualTo("urn:ent:problem:messaging:article-changed");
    }

    @Test
    void onlyPeopleOfTheClassAreAuthorsAndOnlyOwnFilesAreShown() {
        Answer stranger = client.post(teacher, ARTICLES, article(ce1, Map.of("authorIds", List.of(schoolmateFather))));
        assertThat(stranger.status()).isEqualTo(400);
        Answer others =
                client.post(rose.asPerson(), ARTICLES, article(ce1, Map.of("fileIds", List.of(picture(teacher)))));
        assertThat(others.status()).isEqualTo(400);
    }

    private List<Integer> statuses(PersonId person, String... articles) {
        return List.of(articles).stream()
                .map(article -> read(person, article).status())
                .toList();
    }

    private int list(PersonId person) {
        return client.get(person, ARTICLES + "?classId=" + ce1).body().size();
    }
}
