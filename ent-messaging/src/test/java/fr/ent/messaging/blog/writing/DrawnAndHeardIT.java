package fr.ent.messaging.blog.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.image.ImageConsentChanged;
import fr.ent.core.image.ImageUse;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Drawings, of which publishing says that nobody is on them, and sounds, which the feed names. */
@MessagingTest
class DrawnAndHeardIT extends BlogScene {

    @Autowired
    private SettableClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void publishingSaysThatNobodyIsOnADrawing() {
        String drawing = picture(rose.asPerson());
        String article = begin(rose.asPerson(), Map.of("fileIds", List.of(drawing)));
        step(rose.asPerson(), article, "submit");

        assertThat(step(teacher, article, "publish").status()).isEqualTo(409);
        assertThat(publish(article, Map.of("saidIds", List.of(picture(teacher))))
                        .status())
                .as("another picture")
                .isEqualTo(409);
        Answer shown = publish(article, Map.of("saidIds", List.of(drawing)));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body().path("files").path(0).path("said").asBoolean()).isTrue();
        assertThat(open(maloFather, drawing)).isEqualTo(200);
    }

    @Test
    void aRefusedChildOnADrawingIsRefusedAllTheSame() {
        photoConsent(malo, false);
        String drawing = picture(rose.asPerson());
        String article = begin(rose.asPerson(), Map.of("fileIds", List.of(drawing), "onPictures", List.of(malo)));
        step(rose.asPerson(), article, "submit");

        assertThat(publish(article, Map.of("saidIds", List.of(drawing))).type())
                .isEqualTo("urn:ent:problem:messaging:image-consent");
        assertThat(read(teacher, article)
                        .body()
                        .path("files")
                        .path(0)
                        .path("said")
                        .asBoolean())
                .as("nothing is said by a refusal")
                .isFalse();
    }

    @Test
    void otherReadersAndAPictureLessAreChanges() {
        String article = published(Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        Instant before = changedAt(article);
        clock.set(clock.instant().plusSeconds(60));
        publish(article, Map.of("audience", "SCHOOL"));
        Instant wider = changedAt(article);
        assertThat(wider).as("a feed reads it again").isAfter(before);

        clock.set(clock.instant().plusSeconds(60));
        said(roseMother, rose, "CLASS", "NO");
        town.run(() -> transactions.executeWithoutResult(
                all -> events.publishEvent(new ImageConsentChanged(town.id(), rose, Set.of(ImageUse.CLASS)))));
        assertThat(changedAt(article)).isAfter(wider);
    }

    @Test
    void theFeedAndThePublicPageSayThatThereIsSomethingToHear() {
        String sound = client.upload(teacher, "chant.wav", wave());
        String path = openToEverybody();
        published(Map.of("audience", "PUBLIC", "fileIds", List.of(sound), "onPictures", List.of()));

        assertThat(visit(path).text()).contains("Un enregistrement est à écouter dans le blog.");
        assertThat(visit("/api/public/blog/" + path.substring("/blog/".length()) + ".atom")
                        .text())
                .contains("Un enregistrement est à écouter");
    }

    private Answer publish(String article, Map<String, ?> how) {
        return client.post(teacher, ARTICLES + "/" + article + "/publish", how);
    }

    private Instant changedAt(String article) {
        return Instant.parse(read(teacher, article).body().path("changedAt").asString());
    }

    private static byte[] wave() {
        return "RIFF\44\0\0\0WAVEfmt \20\0\0\0\1\0\1\0\100\37\0\0\100\37\0\0\1\0\10\0data\0\0\0\0"
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
