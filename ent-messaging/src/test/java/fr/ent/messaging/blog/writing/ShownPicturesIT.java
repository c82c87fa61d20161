package fr.ent.messaging.blog.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.consent.FollowConsents;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Of each picture that is shown a teacher has said who is on it; and what was taken out comes back by a decision alone. */
@MessagingTest
class ShownPicturesIT extends BlogScene {

    private static final String REFUSED = "urn:ent:problem:messaging:image-consent";

    @Autowired
    private FollowConsents consents;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SettableClock clock;

    @Autowired
    private PublishDueArticles publishDueArticles;

    @Test
    void nothingIsShownOfWhichNoTeacherSaidWhoIsOnIt() {
        String file = picture(rose.asPerson());
        String article = begin(rose.asPerson(), Map.of("fileIds", List.of(file), "onPictures", List.of()));

        Answer refused = step(teacher, article, "publish");

        assertThat(refused.type()).isEqualTo(REFUSED);
        assertThat(refused.body().path("pictures").path(0).path("fileId").asString())
                .isEqualTo(file);
        assertThat(refused.body().path("pictures").path(0).path("children")).isEmpty();
        Instant at = clock.instant().plus(Duration.ofHours(1));
        assertThat(client.post(teacher, ARTICLES + "/" + article + "/publish", Map.of("at", at.toString()))
                        .type())
                .isEqualTo(REFUSED);
        change(article, Map.of("fileIds", List.of(file), "onPictures", List.of()));
        assertThat(step(teacher, article, "publish").status()).isEqualTo(200);
    }

    @Test
    void norIsItShownByAnEditOrAtItsMoment() {
        String article = published(Map.of());
        String later = begin(teacher, Map.of());
        Instant at = clock.instant().plus(Duration.ofHours(1));
        client.post(teacher, ARTICLES + "/" + later + "/publish", Map.of("at", at.toString()));

        assertThat(change(article, Map.of("fileIds", List.of(picture(teacher)))).type())
                .isEqualTo(REFUSED);
        assertThat(change(later, Map.of("fileIds", List.of(picture(teacher)))).status())
                .isEqualTo(200);
        clock.set(at.plusSeconds(1));
        publishDueArticles.everywhere();

        assertThat(read(teacher, later).body().path("state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void anArticleForTheSchoolStandsInTheClassAsWell() {
        said(roseMother, rose, "CLASS", "NO");
        said(roseMother, rose, "SCHOOL", "YES");
        String article = begin(
                teacher,
                Map.of("audience", "SCHOOL", "fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));

        assertThat(step(teacher, article, "publish").type()).isEqualTo(REFUSED);
    }

    @Test
    void publishingAndWithdrawingWaitForEachOther() throws Exception {
        String file = picture(teacher);
        String article = begin(teacher, Map.of("fileIds", List.of(file), "onPictures", List.of(rose)));
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Answer> publishing = town.in(() -> transaction.execute(
                    uncommitted -> consents.follow(List.of(rose), () -> withdrawWhile(other, article))));

            assertThat(publishing.get(20, TimeUnit.SECONDS).type()).isEqualTo(REFUSED);
        }
        assertThat(open(maloFather, file)).isEqualTo(404);
    }

    @Test
    void aPictureThatWasTakenOutStaysOutUntilATeacherShowsItAgain() {
        String withRose = picture(teacher);
        Map<String, Object> pictures = Map.of("fileIds", List.of(withRose), "onPictures", List.of(rose));
        String article = published(pictures);
        give(false);
        assertThat(open(maloFather, withRose)).isEqualTo(404);

        step(teacher, article, "withdraw");
        assertThat(step(teacher, article, "publish").status()).isEqualTo(200);
        assertThat(change(article, Map.of("title", "Corrigé", "fileIds", List.of(withRose)))
                        .status())
                .isEqualTo(200);
        assertThat(files(article)).isEmpty();
        assertThat(change(article, Map.of("fileIds", List.of(withRose), "backIds", List.of(withRose)))
                        .type())
                .isEqualTo(REFUSED);

        give(true);
        assertThat(files(article)).isEmpty();
        change(article, Map.of("fileIds", List.of(withRose), "backIds", List.of(withRose)));
        assertThat(files(article)).hasSize(1);
        assertThat(open(maloFather, withRose)).isEqualTo(200);
    }

    @Test
    void aPictureIsTakenOutOfEachArticleThatShowsItAndTeachersHearOfItOnce() {
        String file = picture(teacher);
        String named = published(Map.of("fileIds", List.of(file), "onPictures", List.of(rose)));
        String unnamed = begin(teacher, Map.of("fileIds", List.of(file), "onPictures", List.of()));
        step(teacher, unnamed, "publish");

        give(false);
        give(true);
        give(false);

        assertThat(files(named)).isEmpty();
        assertThat(files(unnamed)).isEmpty();
        assertThat(open(maloFather, file)).isEqualTo(404);
        assertThat(told(teacher, "messaging.picture-off")).isEqualTo(2);
    }

    @Test
    void anotherArticlesFacesCountForTheSamePicture() {
        String file = picture(teacher);
        begin(teacher, Map.of("fileIds", List.of(file), "onPictures", List.of(rose)));
        photoConsent(rose, false);
        String other = begin(teacher, Map.of("fileIds", List.of(file), "onPictures", List.of()));

        assertThat(step(teacher, other, "publish").type()).isEqualTo(REFUSED);
    }

    private @Nullable Future<Answer> withdrawWhile(ExecutorService other, String article) {
        jdbc.sql("update core.pupil set photo_consent = false where id = :id")
                .param("id", rose.value())
                .update();
        Future<Answer> publishing = other.submit(() -> step(teacher, article, "publish"));
        await().until(() -> publishing.isDone() || somebodyWaits());
        return publishing;
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""").query(Integer.class).single() > 0;
    }

    private Answer change(String article, Map<String, ?> more) {
        return client.put(teacher, ARTICLES + "/" + article, article(ce1, more));
    }

    private JsonNode files(String article) {
        return read(maloFather, article).body().path("files");
    }

    /** As the school's file does. */
    private void give(boolean consent) {
        town.run(() -> transaction.executeWithoutResult(status -> consents.follow(List.of(rose), () -> {
            photoConsent(rose, consent);
            return rose;
        })));
    }
}
