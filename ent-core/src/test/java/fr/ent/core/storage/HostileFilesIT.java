package fr.ent.core.storage;

import static fr.ent.core.storage.SampleFiles.bytes;
import static fr.ent.core.storage.SampleFiles.concat;
import static fr.ent.core.storage.SampleFiles.docx;
import static fr.ent.core.storage.SampleFiles.gifWithComment;
import static fr.ent.core.storage.SampleFiles.ole;
import static fr.ent.core.storage.SampleFiles.pdf;
import static fr.ent.core.storage.SampleFiles.photograph;
import static fr.ent.core.storage.SampleFiles.picture;
import static fr.ent.core.storage.SampleFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * Hostile files, by name: each is refused, or served without what is hostile in it and never to be run. The test virus, a scanner
 * that is down and a file over its limit are in {@code ScanUploadIT}.
 */
@IntegrationTest
class HostileFilesIT {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final byte[] PAGE = bytes("<!DOCTYPE html><html>" + SCRIPT + "</html>");
    private static final byte[] PROGRAM = concat(bytes("MZ\220\0\3\0\0\0"), new byte[200]);

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc mvc;

    private Town town;
    private Viewer teacher;

    @BeforeEach
    void aTeacher() {
        town = planner.found("Valmarin");
        teacher = town.viewer(town.teacher("Claire", "Morel", town.schoolClass(town.school("Jean-Macé"), "CE1")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("a page", "page.html", PAGE),
                Arguments.of("a page named as a picture", "photo.png", PAGE),
                Arguments.of("a page named as a text, behind blanks", "a.txt", concat(bytes(" \n\t".repeat(50)), PAGE)),
                Arguments.of(
                        "a drawing with a script",
                        "dessin.svg",
                        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\">" + SCRIPT + "</svg>")),
                Arguments.of(
                        "a drawing with a script named as a picture",
                        "dessin.png",
                        bytes(
                                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                Arguments.of("a program", "jeu.exe", PROGRAM),
                Arguments.of("a program named as a lesson", "lecon.pdf", PROGRAM),
                Arguments.of("a program of Linux", "lecon.txt", concat(bytes("\177ELF\2\1\1"), new byte[200])),
                Arguments.of("a shell script named as a text", "a.txt", bytes("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("a script", "a.js", bytes("alert(1)")),
                Arguments.of("a Java program", "jeu.jar", zip("META-INF/MANIFEST.MF", "A.class")),
                Arguments.of("an archive with a way out", "devoirs.zip", zip("../../etc/cron.d/x")),
                Arguments.of(
                        "a document with macros",
                        "a.docx",
                        zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                Arguments.of("an old document with macros", "a.doc", ole("Root Entry", "WordDocument", "Macros")),
                Arguments.of("an installer named as a document", "a.doc", ole("Root Entry", "Property")),
                Arguments.of("a lesson that is an archive too", "lecon.pdf", concat(pdf(), zip("evil.class"))),
                Arguments.of(
                        "a picture that is an archive too", "photo.png", concat(picture("png"), zip("evil.class"))),
                Arguments.of("a page before a lesson", "lecon.pdf", concat(PAGE, pdf())),
                Arguments.of("a document that unfolds without end", "a.docx", bomb()),
                Arguments.of("a PNG of two milliards of points", "photo.png", pngOf(46_000, 46_000)),
                Arguments.of("a JPEG of four milliards of points", "photo.jpg", jpegOf(65_500)),
                Arguments.of("a PNG of one endless line", "photo.png", pngOf(60_000_000, 1)),
                Arguments.of("a WebP larger than its canvas", "photo.webp", SampleFiles.webpLargerThanItsCanvas()),
                Arguments.of("a WebP with a frame larger than it says", "a.webp", SampleFiles.webpWithALargeFrame()),
                Arguments.of("a JPEG that is painted 101 times", "photo.jpg", SampleFiles.jpegOfScans(101)),
                Arguments.of("a JPEG that breaks off", "photo.jpg", Arrays.copyOf(photograph(), 60)),
                Arguments.of("a broken archive", "a.docx", concat(bytes("PK\3\4"), new byte[100])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefused(String what, String name, byte[] content) throws Exception {
        MockHttpServletResponse answer = send(name, content);

        assertThat(answer.getStatus()).as(what).isEqualTo(415);
        assertThat(town.number(
                        "select count(*) from core.stored_file where owner_id = :id",
                        teacher.person().value()))
                .isZero();
    }

    static Stream<Arguments> defused() {
        byte[] gif = gifWithComment();
        return Stream.of(
                Arguments.of("a picture with a page behind it", "photo.png", concat(picture("png"), PAGE), "photo.png"),
                Arguments.of("a photograph with its place", "photo.jpg", photograph(), "photo.jpg"),
                Arguments.of("an animation with words in it", "a.gif", gif, "a.gif"),
                Arguments.of("a name with a way out", "../../../etc/passwd", bytes("bonjour"), "passwd.txt"),
                Arguments.of("a name that reads backwards", "photo\u202Egpj.exe", picture("png"), "photogpj.exe.png"),
                Arguments.of(
                        "a name that breaks a header",
                        "a\r\nSet-Cookie: x=1.txt",
                        bytes("bonjour"),
                        "aSet-Cookie_ x=1.txt"),
                Arguments.of("two endings", "facture.pdf.exe", pdf(), "facture.pdf.exe.pdf"),
                Arguments.of(
                        "a table with a formula", "notes.csv", bytes("nom;note\n=cmd|' /C calc'!A0;1\n"), "notes.csv"),
                Arguments.of("a document", "a.docx", docx(), "a.docx"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defused")
    void isServedWithoutItsHarm(String what, String name, byte[] content, String kept) throws Exception {
        MockHttpServletResponse stored = send(name, content);
        assertThat(stored.getStatus()).as(what).isEqualTo(201);
        String words = stored.getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<String>read(words, "$.name")).isEqualTo(kept);

        MockHttpServletResponse served = perform(get("/api/core/files/{id}", JsonPath.<String>read(words, "$.id")));

        assertThat(served.getContentAsString(StandardCharsets.ISO_8859_1)).doesNotContain(SCRIPT, SampleFiles.SECRET);
        assertThat(served.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(served.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(served.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(served.getHeader("Content-Disposition"))
                .startsWith(String.valueOf(served.getContentType()).startsWith("image/") ? "inline;" : "attachment;")
                .doesNotContain("\r", "\n");
    }

    private MockHttpServletResponse send(String name, byte[] content) throws Exception {
        return perform(multipart("/api/core/files").file(new MockMultipartFile("file", name, null, content)));
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                town.id(),
                () -> mvc.perform(request.requestAttr(Viewer.class.getName(), teacher))
                        .andReturn()
                        .getResponse());
    }

    /** Ten million blanks for each of its few thousand bytes. */
    private static byte[] bomb() {
        return zip("[Content_Types].xml", "_rels/.rels", "word/document.xml=" + " ".repeat(80_000_000));
    }

    private static byte[] pngOf(int width, int height) {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    private static byte[] jpegOf(int side) {
        byte[] jpeg = picture("jpg");
        for (int i = 0; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) side).putShort(i + 7, (short) side);
            }
        }
        return jpeg;
    }
}
