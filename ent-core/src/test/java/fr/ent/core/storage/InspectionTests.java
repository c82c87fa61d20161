package fr.ent.core.storage;

import static fr.ent.core.storage.SampleFiles.bytes;
import static fr.ent.core.storage.SampleFiles.concat;
import static fr.ent.core.storage.SampleFiles.docx;
import static fr.ent.core.storage.SampleFiles.ole;
import static fr.ent.core.storage.SampleFiles.pdf;
import static fr.ent.core.storage.SampleFiles.picture;
import static fr.ent.core.storage.SampleFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.storage.kind.Inspection;
import fr.ent.core.storage.kind.MediaKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InspectionTests {

    private final Inspection inspection = new Inspection();

    @TempDir
    private Path directory;

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("lecon.pdf", pdf(), MediaKind.PDF),
                Arguments.of("a picture named as a text.txt", picture("png"), MediaKind.PNG),
                Arguments.of("photo.jpg", picture("jpg"), MediaKind.JPEG),
                Arguments.of("poesie.txt", bytes("Maitre Corbeau, sur un arbre perche"), MediaKind.TEXT),
                Arguments.of("notes.csv", bytes("nom;note\nA;12\n"), MediaKind.CSV),
                Arguments.of("dictee.docx", docx(), MediaKind.DOCX),
                Arguments.of("a document without ending", docx(), MediaKind.DOCX),
                Arguments.of(
                        "tableau.ods",
                        zip("mimetype=application/vnd.oasis.opendocument.spreadsheet", "content.xml"),
                        MediaKind.ODS),
                Arguments.of("ancien.doc", ole("Root Entry", "WordDocument"), MediaKind.DOC),
                Arguments.of("chanson.mp3", concat(bytes("ID3\3\0\0\0\0\0\0"), new byte[64]), MediaKind.MP3),
                Arguments.of(
                        "film.mp4", concat(new byte[] {0, 0, 0, 24}, bytes("ftypmp42\0\0\0\0mp42isom")), MediaKind.MP4),
                Arguments.of(
                        "film.webm",
                        concat(
                                new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3},
                                bytes("\1\0\0\0\0\0\0\37B\206\201\1B\367\201\1B\362\201\4B\363\201\10B\202\204webm")),
                        MediaKind.WEBM));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void knowsAFileByItsBytes(String name, byte[] content, MediaKind kind) throws IOException {
        assertThat(inspection.findKind(file(content), name)).contains(kind);
    }

    static Stream<Arguments> refused() {
        byte[] html = bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");
        return Stream.of(
                Arguments.of("page.html", html),
                Arguments.of("a page named as a text.txt", html),
                Arguments.of("a page named as a picture.png", html),
                Arguments.of("a text named as a page.html", bytes("bonjour")),
                Arguments.of("script.js", bytes("alert(1)")),
                Arguments.of("dessin.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                Arguments.of("dessin.png", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                Arguments.of("jeu.exe", concat(bytes("MZ\220\0\3\0\0\0"), new byte[200])),
                Arguments.of("a program named as a lesson.pdf", concat(bytes("MZ\220\0\3\0\0\0"), new byte[200])),
                Arguments.of("linux.pdf", concat(bytes("\177ELF\2\1\1"), new byte[200])),
                Arguments.of("script.txt", bytes("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("archive.zip", zip("a.txt")),
                Arguments.of("an archive named as a document.docx", zip("a.txt")),
                Arguments.of("program.jar", zip("META-INF/MANIFEST.MF", "A.class")),
                Arguments.of("macro.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                Arguments.of("installer.doc", ole("Root Entry", "Property")),
                Arguments.of("macro.doc", ole("Root Entry", "WordDocument", "Macros")),
                Arguments.of("a lesson that is an archive too.pdf", concat(pdf(), zip("evil.class"))),
                Arguments.of("a page before the lesson.pdf", concat(html, pdf())),
                Arguments.of("a broken archive.docx", concat(bytes("PK\3\4"), new byte[100])));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatCouldRunOrHide(String name, byte[] content) throws IOException {
        assertThat(inspection.findKind(file(content), name)).isEmpty();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("received"), content);
    }
}
