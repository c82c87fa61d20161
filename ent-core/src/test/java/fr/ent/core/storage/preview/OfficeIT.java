package fr.ent.core.storage.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.ent.core.disk.PassingFiles;
import fr.ent.core.storage.SampleDocuments;
import fr.ent.core.storage.SampleFiles;
import fr.ent.core.testing.IntegrationTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** LibreOffice itself, which {@code ./ent test} puts on the machine. */
@IntegrationTest
class OfficeIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final DataSize MUCH = DataSize.ofMegabytes(1200);

    @Autowired
    private PassingFiles passing;

    @TempDir
    private Path folder;

    private Office office;
    private int attempts;

    @BeforeEach
    void anOffice() {
        office = office(LONG, MUCH);
        assertThat(office.isOffered())
                .as("LibreOffice and bubblewrap: ./ent test, or apt-get install")
                .isTrue();
    }

    @Test
    void showsTheWordsOfEveryKindOfDocument() throws Exception {
        assertThat(words(OfficeKind.DOCX, SampleDocuments.docx("La forêt et ses champignons")))
                .contains("La forêt et ses champignons");
        assertThat(words(OfficeKind.ODT, SampleDocuments.odt("Les châteaux forts")))
                .contains("Les châteaux forts");
        assertThat(words(OfficeKind.ODS, SampleDocuments.ods("Tables de 7"))).contains("Tables de 7");
        assertThat(words(OfficeKind.ODP, SampleDocuments.odp("Les volcans"))).contains("Les volcans");
        for (OfficeKind kind : List.of(OfficeKind.XLSX, OfficeKind.XLS)) {
            assertThat(words(kind, turnedInto(kind, SampleDocuments.ods("Une fable"))))
                    .as(kind.name())
                    .contains("Une fable");
        }
        for (OfficeKind kind : List.of(OfficeKind.PPTX, OfficeKind.PPT)) {
            assertThat(words(kind, turnedInto(kind, SampleDocuments.odp("Une fable"))))
                    .as(kind.name())
                    .contains("Une fable");
        }
        assertThat(words(OfficeKind.DOC, turnedInto(OfficeKind.DOC, SampleDocuments.odt("Une fable"))))
                .contains("Une fable");
    }

    @Test
    void showsNoMorePagesThanAnybodyReads() throws Exception {
        byte[] endless = SampleDocuments.docx(Collections.nCopies(300, "Page").toArray(String[]::new));

        try (PDDocument pdf = Loader.loadPDF(made(OfficeKind.DOCX, endless))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(OfficeKind.MOST_PAGES);
        }
    }

    @Test
    void doesNotReadWhatIsBrokenProtectedOrOfAnotherKind() throws Exception {
        byte[] page = "<html><body>Un piège</body></html>".getBytes(StandardCharsets.UTF_8);

        isRefused(OfficeKind.DOCX, SampleFiles.docx());
        isRefused(OfficeKind.ODT, SampleDocuments.encryptedOdt());
        isRefused(OfficeKind.DOC, SampleFiles.ole("WordDocument"));
        isRefused(OfficeKind.DOC, page);
        isRefused(OfficeKind.XLS, page);
        isRefused(OfficeKind.ODT, SampleDocuments.docx("Une fable"));
    }

    @Test
    void aDocumentHasSoMuchTimeAndMemoryAndNoMore() throws Exception {
        byte[] document = SampleDocuments.odt("Une fable");
        Conversion tooLarge = new Conversion.Failed(PreviewState.TOO_LARGE);

        assertThat(office(Duration.ofMillis(300), MUCH).convert(OfficeKind.ODT, holding(document)))
                .isEqualTo(tooLarge);
        // without memory LibreOffice ends as an error or by a signal, whichever comes first
        assertThat(office(LONG, DataSize.ofMegabytes(300)).convert(OfficeKind.ODT, holding(document)))
                .isInstanceOf(Conversion.Failed.class);
    }

    @Test
    void asksNobodyForWhatADocumentPointsTo() throws Exception {
        AtomicInteger questions = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", question -> {
            questions.incrementAndGet();
            question.sendResponseHeaders(404, -1);
            question.close();
        });
        server.start();
        try {
            URI there = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/espion");

            assertThat(words(OfficeKind.ODT, SampleDocuments.odtWithPartsFrom(there)))
                    .contains("avant", "ancien");
            assertThat(words(OfficeKind.DOCX, SampleDocuments.docxWithPictureFrom(there)))
                    .contains("avant");
            assertThat(questions).hasValue(0);

            // a document's parts from elsewhere are asked for by LibreOffice 25, by 26 no more
            freely(there.toString(), "pdf", Files.createDirectory(folder.resolve("there")));
            assertThat(questions).as("it can ask there").hasPositiveValue();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void followsNoLinkOutOfItsFolder() throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        Path pdf = Files.writeString(there.resolve("secret.pdf"), "%PDF-1.7");
        Path own = Files.createDirectory(folder.resolve("own"));
        Path made = Files.createDirectory(own.resolve("made"));

        assertThat(Office.isPdf(Files.writeString(made.resolve("a.pdf"), "%PDF-1.7"), own))
                .isTrue();
        assertThat(Office.isPdf(Files.writeString(made.resolve("b.pdf"), "Rien"), own))
                .isFalse();
        assertThat(Office.isPdf(made.resolve("absent.pdf"), own)).isFalse();
        assertThat(Office.isPdf(Files.createSymbolicLink(made.resolve("c.pdf"), pdf), own))
                .as("a link to a file")
                .isFalse();
        Path linked = Files.createSymbolicLink(own.resolve("linked"), there);
        assertThat(Office.isPdf(linked.resolve("secret.pdf"), own))
                .as("a link to a folder")
                .isFalse();
    }

    @Test
    void isNotOfferedWhereItIsNotWantedOrDoesNotStart() {
        assertThat(new Office(settings(LONG, MUCH, false, null), passing).isOffered())
                .isFalse();
        assertThat(new Office(settings(LONG, MUCH, true, Path.of("/bin/false")), passing).isOffered())
                .isFalse();
        assertThat(new Office(settings(LONG, MUCH, true, folder.resolve("absent")), passing).isOffered())
                .isFalse();
    }

    private void isRefused(OfficeKind kind, byte[] document) throws IOException {
        assertThat(office.convert(kind, holding(document))).isEqualTo(new Conversion.Failed(PreviewState.UNREADABLE));
    }

    private String words(OfficeKind kind, byte[] document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(made(kind, document))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private byte[] made(OfficeKind kind, byte[] document) throws IOException {
        Conversion conversion = office.convert(kind, holding(document));
        assertThat(conversion).as(kind.name()).isInstanceOf(Conversion.Made.class);
        return Files.readAllBytes(((Conversion.Made) conversion).pdf());
    }

    /** A folder of its own. */
    private Path holding(byte[] document) throws IOException {
        Path own = Files.createDirectory(folder.resolve("attempt-" + attempts++));
        Files.write(own.resolve(Office.DOCUMENT), document);
        return own;
    }

    private byte[] turnedInto(OfficeKind kind, byte[] document) throws Exception {
        Path own = holding(document);
        String into = kind.name().toLowerCase(Locale.ROOT);
        freely(own.resolve(Office.DOCUMENT).toString(), into, own);
        return Files.readAllBytes(own.resolve("made/" + Office.DOCUMENT + "." + into));
    }

    /** Has LibreOffice turn what is at an address into something else, without any bounds. */
    private static void freely(String address, String into, Path own) throws Exception {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + own.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        into,
                        "--outdir",
                        own.resolve("made").toString(),
                        address)
                .inheritIO()
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private Office office(Duration longest, DataSize memory) {
        return new Office(settings(longest, memory, true, null), passing);
    }

    private static OfficeSettings settings(Duration longest, DataSize memory, boolean offered, @Nullable Path program) {
        return new OfficeSettings(offered, program, longest, memory, 1, DataSize.ofMegabytes(25));
    }
}
