package fr.ent.messaging.blog.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** No picture of a child is served to readers to whom the child may not be shown. */
@MessagingTest
class ImageConsentIT extends BlogScene {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SettableClock clock;

    @Autowired
    private PublishDueArticles publishDueArticles;

    @Test
    void aPictureWithoutConsentIsNotPublished() {
        photoConsent(malo, false);
        String file = picture(teacher);
        String article = begin(teacher, Map.of("fileIds", List.of(file), "onPictures", List.of(rose, malo)));

        Answer refused = step(teacher, article, "publish");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).isEqualTo("urn:ent:problem:messaging:image-consent");
        assertThat(refused.body().path("pictures").path(0).path("fileId").asString())
                .isEqualTo(file);
        assertThat(refused.body().path("pictures").path(0).path("children")).hasSize(1);
        assertThat(refused.body()
                        .path("pictures")
                        .path(0)
                        .path("children")
                        .path(0)
                        .path("givenName")
                        .asString())
                .isEqualTo("Malo");
        assertThat(open(maloFather, file)).isEqualTo(404);
        assertThat(read(teacher, article).body().path("files").path(0).path("withoutConsent"))
                .hasSize(1);
    }

    @Test
    void theRegistersYesCountsAtSchoolAndNeverInPublic() {
        String article = begin(
                teacher,
                Map.of("audience", "PUBLIC", "fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));

        assertThat(step(teacher, article, "publish").status()).isEqualTo(409);
        Answer families = client.post(teacher, ARTICLES + "/" + article + "/publish", Map.of("audience", "FAMILIES"));
        assertThat(families.body().path("state").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void filesOpenWithTheArticleToItsReadersAlone() {
        String file = picture(rose.asPerson());
        String article = begin(
                rose.asPerson(),
                Map.of("fileIds", List.of(file), "authorIds", List.of(rose, malo), "onPictures", List.of()));
        assertThat(open(malo.asPerson(), file)).isEqualTo(200);
        assertThat(open(teacher, file)).isEqualTo(200);
        assertThat(open(maloFather, file)).isEqualTo(404);

        step(rose.asPerson(), article, "submit");
        nobodyIsOn(article, file);
        step(teacher, article, "publish");
        assertThat(open(maloFather, file)).isEqualTo(200);
        assertThat(List.of(schoolmateFather, stranger, barred, agent))
                .allSatisfy(person -> assertThat(open(person, file)).isEqualTo(404));
        client.post(teacher, ARTICLES + "/" + article + "/publish", Map.of("audience", "SCHOOL"));
        assertThat(open(schoolmateFather, file)).isEqualTo(200);
        client.post(teacher, ARTICLES + "/" + article + "/publish", Map.of("audience", "CLASS"));
        assertThat(List.of(open(malo.asPerson(), file), open(maloFather, file), open(schoolmateFather, file)))
                .containsExactly(200, 404, 404);

        step(teacher, article, "withdraw");
        assertThat(List.of(open(teacher, file), open(maloFather, file), open(schoolmateFather, file)))
                .containsExactly(200, 404, 404);
    }

    @Test
    void withdrawnConsentTakesThePictureOffAtOnceAndTellsTheTeacher() {
        String withRose = picture(teacher);
        String withMalo = picture(teacher);
        String article = published(Map.of(
                "fileIds",
                List.of(withRose, withMalo),
                "faces",
                List.of(
                        Map.of("fileId", withRose, "pupilIds", List.of(rose)),
                        Map.of("fileId", withMalo, "pupilIds", List.of(malo)))));
        assertThat(open(maloFather, withRose)).isEqualTo(200);

        withdraw();

        assertThat(open(maloFather, withRose)).isEqualTo(404);
        assertThat(open(maloFather, withMalo)).isEqualTo(200);
        assertThat(read(maloFather, article).body().path("files")).hasSize(1);
        assertThat(read(maloFather, article).body().path("fileIds")).hasSize(1);
        assertThat(read(teacher, article)
                        .body()
                        .path("files")
                        .path(0)
                        .path("off")
                        .asBoolean())
                .isTrue();
        assertThat(town.number(
                        "select count(*) from core.notice where recipient_id = :id and kind = 'messaging.picture-off'",
                        teacher.value()))
                .isEqualTo(1);
        // given again it doesn't come back by itself
        photoConsent(rose, true);
        assertThat(read(maloFather, article).body().path("files")).hasSize(1);
        assertThat(open(maloFather, withRose)).isEqualTo(404);
    }

    @Test
    void aForbiddenPictureIsNotEvenListedBeforeAnybodyIsTold() {
        String article = published(Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));

        photoConsent(rose, false);

        assertThat(read(maloFather, article).body().path("files")).isEmpty();
    }

    @Test
    void noForbiddenPictureComesInByAnEdit() {
        photoConsent(malo, false);
        String article = published(Map.of());
        String file = picture(teacher);

        Answer refused = client.put(
                teacher,
                ARTICLES + "/" + article,
                article(ce1, Map.of("fileIds", List.of(file), "onPictures", List.of(malo))));

        assertThat(refused.type()).isEqualTo("urn:ent:problem:messaging:image-consent");
        assertThat(open(maloFather, file)).isEqualTo(404);
    }

    @Test
    void aScheduledArticleGoesBackToTheTeacherWhenConsentIsGone() {
        String article = begin(teacher, Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        Instant at = clock.instant().plus(Duration.ofHours(1));
        client.post(teacher, ARTICLES + "/" + article + "/publish", Map.of("at", at.toString()));
        photoConsent(rose, false);
        clock.set(at.plusSeconds(1));

        publishDueArticles.everywhere();

        assertThat(read(teacher, article).body().path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(town.number(
                        "select count(*) from core.notice where recipient_id = :id and kind = 'messaging.article-held'",
                        teacher.value()))
                .isEqualTo(1);
    }

    @Test
    void aPupilsChangeKeepsWhoIsOnThePictures() {
        String file = picture(rose.asPerson());
        String article = begin(rose.asPerson(), Map.of("fileIds", List.of(file)));
        assertThat(read(teacher, article)
                        .body()
                        .path("files")
                        .path(0)
                        .path("said")
                        .asBoolean())
                .isFalse();
        client.put(
                teacher,
                ARTICLES + "/" + article,
                article(ce1, Map.of("fileIds", List.of(file), "onPictures", List.of(malo))));
        assertThat(read(rose.asPerson(), article).body().path("onPictures")).isEmpty();

        client.put(rose.asPerson(), ARTICLES + "/" + article, article(ce1, Map.of("fileIds", List.of(file))));
        client.put(
                rose.asPerson(),
                ARTICLES + "/" + article,
                article(ce1, Map.of("title", "Autre", "fileIds", List.of(file), "onPictures", List.of())));

        assertThat(read(teacher, article).body().path("onPictures").path(0).asString())
                .isEqualTo(malo.toString());
    }

    private void nobodyIsOn(String article, String file) {
        client.put(
                teacher,
                ARTICLES + "/" + article,
                article(ce1, Map.of("fileIds", List.of(file), "onPictures", List.of())));
    }

    /** As core does when Rose's mother withdraws. */
    private void withdraw() {
        town.run(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("update core.pupil set photo_consent = false where id = :id")
                    .param("id", rose.value())
                    .update();
            events.publishEvent(new ImageConsentChanged(town.id(), rose, Set.of(ImageUse.CLASS, ImageUse.SCHOOL)));
        }));
    }
}
