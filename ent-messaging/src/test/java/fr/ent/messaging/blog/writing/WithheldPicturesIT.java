package fr.ent.messaging.blog.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.BookFiles;
import fr.ent.messaging.testing.BookMaker;
import fr.ent.messaging.testing.MessagingTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures that the virus scanner holds: one that waits is shown once it is checked, one held back for good comes into no article. */
@MessagingTest
class WithheldPicturesIT extends BlogScene {

    @Autowired
    private PublishDueArticles due;

    @Autowired
    private SettableClock clock;

    private String picture;

    @BeforeEach
    void aPicture() {
        picture = picture(teacher);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void itsReadersAreToldThatAPictureIsBeingChecked() {
        scanned("WAITING");
        String article = published(shownByNobody());

        assertThat(withheld(article)).isEqualTo("WAITING");
        scanned("CLEAN");
        assertThat(withheld(article)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFECTED", "DESTROYED", "TOO_LARGE"})
    void oneThatIsHeldBackForGoodComesIntoNoArticle(String state) {
        scanned(state);

        refused(client.post(teacher, ARTICLES, article(ce1, shownByNobody())));
        String article = begin(teacher, Map.of());
        refused(client.put(teacher, ARTICLES + "/" + article, article(ce1, shownByNobody())));
    }

    @Test
    void anArticleIsntPublishedWithOneThatWasFoundInfectedSince() {
        String article = begin(teacher, shownByNobody());
        scanned("INFECTED");

        refused(step(teacher, article, "publish"));
        assertThat(client.put(teacher, ARTICLES + "/" + article, article(ce1, Map.of("title", "Sans l’image")))
                        .status())
                .isEqualTo(200);
        assertThat(step(teacher, article, "publish").status()).isEqualTo(200);
    }

    @Test
    void aPublishedOneSaysSoAndItsWordsAreChangedAllTheSame() {
        String article = published(shownByNobody());
        scanned("INFECTED");

        assertThat(withheld(article)).isEqualTo("INFECTED");
        assertThat(client.put(
                                teacher,
                                ARTICLES + "/" + article,
                                article(
                                        ce1,
                                        Map.of(
                                                "title",
                                                "D’autres mots",
                                                "fileIds",
                                                List.of(picture),
                                                "onPictures",
                                                List.of())))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void oneThatIsDueGoesBackToTheTeacher() {
        String article = begin(teacher, shownByNobody());
        client.post(
                teacher,
                ARTICLES + "/" + article + "/publish",
                Map.of("at", clock.instant().plusSeconds(60).toString()));
        scanned("INFECTED");
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        due.everywhere();

        assertThat(read(teacher, article).body().path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(told(teacher, "messaging.article-held")).isEqualTo(1);
    }

    @Test
    void aBookSaysThatItGoesWithout() throws IOException {
        published(shownByNobody());
        scanned("WAITING");
        BookMaker maker = new BookMaker(client, teacher, ce1);

        try (PDDocument book = Loader.loadPDF(maker.fetch(maker.make("FAMILIES"), "PDF"))) {
            assertThat(BookFiles.pictures(book)).isZero();
            assertThat(BookFiles.page(book, 3)).contains("Une image n’est pas dans ce livre");
        }
    }

    private Map<String, Object> shownByNobody() {
        return Map.of("fileIds", List.of(picture), "onPictures", List.of());
    }

    private String withheld(String article) {
        return read(maloFather, article)
                .body()
                .path("files")
                .path(0)
                .path("withheld")
                .asString();
    }

    private void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.type()).isEqualTo("urn:ent:problem:messaging:file-withheld");
        assertThat(answer.body().path("files").path(0).path("id").asString()).isEqualTo(picture);
        assertThat(answer.body().path("files").path(0).path("name").asString()).isNotEmpty();
    }

    private void scanned(String state) {
        town.run(() -> jdbc.sql("update core.stored_file set scan = :state where id = cast(:file as uuid)")
                .param("state", state)
                .param("file", picture)
                .update());
    }
}
