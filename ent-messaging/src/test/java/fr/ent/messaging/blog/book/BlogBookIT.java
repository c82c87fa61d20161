package fr.ent.messaging.blog.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.consent.FollowConsents;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.Files;
import fr.ent.messaging.BlogBookId;
import fr.ent.messaging.testing.Answer;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.BookFiles;
import fr.ent.messaging.testing.BookMaker;
import fr.ent.messaging.testing.MessagingTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The year's blog becomes a book that a printer takes and one that a reader opens, without whoever may not be shown in it. */
@MessagingTest
class BlogBookIT extends BlogScene {

    @Autowired
    private Files files;

    @Autowired
    private FollowConsents consents;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BlogBooks books;

    private BookMaker maker;

    @BeforeEach
    void teacherMakesBooks() {
        maker = new BookMaker(client, teacher, ce1);
    }

    @Test
    void anEpubReaderOpensTheEpub() throws IOException {
        published(
                Map.of("title", "Notre <potager>", "fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        published(Map.of("title", "Sans image", "text", "Un.\n\nDeux & trois."));

        byte[] epub = maker.fetch(maker.make("FAMILIES"), "EPUB");

        StringWriter said = new StringWriter();
        WriterReportImpl report = new WriterReportImpl(new PrintWriter(said), "");
        int outcome = new EpubCheck(new ByteArrayInputStream(epub), report, "blog.epub").doValidate();
        assertThat(outcome).as(said.toString()).isZero();
        assertThat(report.getWarningCount() + report.getErrorCount() + report.getFatalErrorCount())
                .as(said.toString())
                .isZero();
        List<ZipEntry> entries = BookFiles.entries(epub);
        assertThat(entries.getFirst().getName()).isEqualTo("mimetype");
        assertThat(entries.getFirst().getMethod()).isEqualTo(ZipEntry.STORED);
        assertThat(entries).extracting(ZipEntry::getName).contains("EPUB/images/image-001.jpg");
    }

    @Test
    void holdsWhatWasPublishedForItsReadersOrMore() throws IOException {
        published(Map.of("title", "Pour la classe", "audience", "CLASS"));
        published(Map.of("title", "Pour les familles", "audience", "FAMILIES"));
        published(Map.of("title", "Pour tous", "audience", "PUBLIC"));
        begin(teacher, Map.of("title", "Un brouillon"));

        assertThat(BookFiles.text(maker.fetch(maker.make("FAMILIES"), "PDF")))
                .contains("Pour les familles", "Pour tous")
                .doesNotContain("Pour la classe", "brouillon");
        assertThat(BookFiles.text(maker.fetch(maker.make("CLASS"), "PDF"))).contains("Pour la classe");
        assertThat(BookFiles.text(maker.fetch(maker.make("PUBLIC"), "PDF")))
                .contains("Pour tous")
                .doesNotContain("familles");
    }

    @Test
    void isRefusedForEverybodyWhereOneNoStands() {
        assertThat(maker.ask("FAMILIES").type()).isEqualTo("urn:ent:problem:messaging:book-empty");
        showToEverybody(rose, roseMother);
        published(Map.of("audience", "PUBLIC", "fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        said(roseMother, rose, "PUBLIC", "NO");

        Answer refused = maker.ask("PUBLIC");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).isEqualTo("urn:ent:problem:messaging:image-consent");
        assertThat(refused.body()
                        .path("pictures")
                        .path(0)
                        .path("children")
                        .path(0)
                        .path("givenName")
                        .asString())
                .isEqualTo("Rose");
    }

    @Test
    void goesWithItsFilesWhenAConsentIsTakenBackAndIsMadeAnewWithoutThePicture() throws IOException {
        published(Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        String book = maker.make("FAMILIES");
        BlogBook kept = find(book);

        withdraw(rose);

        assertThat(town.in(() -> books.find(kept.id()))).isEmpty();
        assertThat(client.get(teacher, BookMaker.BOOKS + "/" + book + "/content?format=PDF")
                        .status())
                .isEqualTo(404);
        kept.files().forEach(this::awaitGone);
        try (PDDocument anew = Loader.loadPDF(maker.fetch(maker.make("FAMILIES"), "PDF"))) {
            assertThat(BookFiles.pictures(anew)).isZero();
        }
    }

    @Test
    void aChildOfAnotherClassIsInItByTheSchoolsConsent() throws IOException {
        said(roseMother, rose, "CLASS", "YES");
        said(roseMother, rose, "SCHOOL", "NO");
        published(Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        maker.make("FAMILIES");
        ClassId next = town.schoolClass(school, "CE2");
        town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", next.value())
                .param("id", rose.value())
                .update());

        try (PDDocument anew = Loader.loadPDF(maker.fetch(maker.make("FAMILIES"), "PDF"))) {
            assertThat(BookFiles.pictures(anew)).isZero();
        }
    }

    @Test
    void goesWhenTheSchoolsNoComesAfterTheChildHasChangedClass() {
        said(roseMother, rose, "CLASS", "YES");
        published(Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        BlogBook kept = find(maker.make("FAMILIES"));
        ClassId next = town.schoolClass(school, "CE2");
        town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", next.value())
                .param("id", rose.value())
                .update());

        client.put(
                roseMother,
                "/api/core/pupils/" + rose + "/consents",
                Map.of("words", List.of(Map.of("use", "SCHOOL", "word", "NO"))));

        assertThat(town.in(() -> books.find(kept.id()))).isEmpty();
    }

    @Test
    void goesWhenAnArticleOfItIsTakenBackOrAConsentLapsesUntold() {
        String article = published(Map.of());
        published(Map.of("fileIds", List.of(picture(teacher)), "onPictures", List.of(rose)));
        String book = maker.make("FAMILIES");
        step(teacher, article, "withdraw");
        assertThat(client.get(teacher, BookMaker.BOOKS + "/" + book + "/content?format=EPUB")
                        .status())
                .isEqualTo(404);
        assertThat(maker.list().body()).isEmpty();

        String other = maker.make("FAMILIES");
        photoConsent(rose, false);
        assertThat(client.get(teacher, BookMaker.BOOKS + "/" + other + "/content?format=EPUB")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isForThoseWhoLeadTheBlogAndOnceForItsReaders() {
        published(Map.of());
        String book = maker.make("FAMILIES");
        assertThat(client.get(maloFather, BookMaker.BOOKS + "?classId=" + ce1).status())
                .isEqualTo(403);
        var other = town.teacher("Lou", "Merle", town.schoolClass(school, "CP"));
        assertThat(client.get(other, BookMaker.BOOKS + "?classId=" + ce1).status())
                .isEqualTo(404);
        assertThat(client.get(other, BookMaker.BOOKS + "/" + book + "/content?format=PDF")
                        .status())
                .isEqualTo(404);
        assertThat(client.delete(other, BookMaker.BOOKS + "/" + book).status()).isEqualTo(404);
        assertThat(client.get(head, BookMaker.BOOKS + "/" + book + "/content?format=PDF")
                        .status())
                .isEqualTo(200);

        String again = maker.make("FAMILIES");
        assertThat(again).isNotEqualTo(book);
        assertThat(maker.list().body()).hasSize(1);
        assertThat(client.delete(teacher, BookMaker.BOOKS + "/" + again).status())
                .isEqualTo(204);
        assertThat(maker.list().body()).isEmpty();
    }

    private BlogBook find(String book) {
        return town.in(() -> books.find(new BlogBookId(UUID.fromString(book)))).orElseThrow();
    }

    private void awaitGone(FileId file) {
        await().untilAsserted(() -> assertThatThrownBy(
                        () -> town.in(() -> files.open(new FileView(file, "x", "application/pdf", 10))))
                .isInstanceOf(RuntimeException.class));
    }

    /** As a guardian does. */
    private void withdraw(ChildId child) {
        town.run(() -> transaction.executeWithoutResult(status -> consents.follow(List.of(child), () -> {
            photoConsent(child, false);
            return child;
        })));
    }
}
