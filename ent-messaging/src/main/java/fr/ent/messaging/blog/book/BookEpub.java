package fr.ent.messaging.blog.book;

import static fr.ent.core.account.print.Template.text;

import fr.ent.messaging.blog.book.BookPages.BookChapter;
import fr.ent.messaging.blog.book.BookPages.BookPicture;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A book as EPUB 3.3: its type first and as it is, then a page for each article, and a table of contents. */
final class BookEpub {

    private static final String TYPE = "application/epub+zip";

    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private static final String STYLE = """
            body { line-height: 1.5 }
            h1, h2 { line-height: 1.2 }
            .by { color: #4c5357 }
            img { max-width: 100% }
            figure { margin: 1em 0; text-align: center }
            """;

    private final BookPages book;
    private final List<BookChapter> chapters;

    private BookEpub(BookPages book) {
        this.book = book;
        this.chapters = book.chapters();
    }

    static void write(BookPages book, Path to) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)), StandardCharsets.UTF_8)) {
            new BookEpub(book).write(zip);
        }
    }

    private void write(ZipOutputStream zip) throws IOException {
        asItIs(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
        entry(zip, "META-INF/container.xml", CONTAINER);
        entry(zip, "EPUB/package.opf", contents());
        entry(zip, "EPUB/nav.xhtml", navigation());
        entry(zip, "EPUB/style.css", STYLE);
        entry(
                zip,
                "EPUB/cover.xhtml",
                page(
                        book.title(),
                        "<h1>" + text(book.title()) + "</h1><p>" + text(book.school()) + "</p><p class=\"by\">"
                                + text(book.made()) + "</p>"));
        for (int at = 0; at < chapters.size(); at++) {
            entry(zip, "EPUB/" + file(at), chapter(chapters.get(at)));
        }
        for (BookPicture picture : book.pictures().values()) {
            zip.putNextEntry(new ZipEntry("EPUB/images/" + picture.name()));
            Files.copy(picture.content(), zip);
            zip.closeEntry();
        }
    }

    private String contents() {
        String pages = listOf("<item id=\"chapter-%1$d\" href=\"%2$s\" media-type=\"application/xhtml+xml\"/>");
        String pictures = book.pictures().keySet().stream()
                .sorted()
                .map(name -> "<item id=\"" + name.replace('.', '-') + "\" href=\"images/" + name
                        + "\" media-type=\"image/jpeg\"/>")
                .collect(Collectors.joining());
        String access = pictures.isEmpty()
                ? "<meta property=\"schema:accessModeSufficient\">textual</meta>"
                : "<meta property=\"schema:accessMode\">visual</meta>"
                        + "<meta property=\"schema:accessibilityFeature\">alternativeText</meta>";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="fr">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="id">urn:uuid:%s</dc:identifier><dc:title>%s</dc:title><dc:language>fr</dc:language>
                <dc:creator>%s</dc:creator><meta property="dcterms:modified">%s</meta>
                <meta property="schema:accessMode">textual</meta>%s
                <meta property="schema:accessibilityFeature">structuralNavigation</meta>
                <meta property="schema:accessibilityFeature">tableOfContents</meta>
                <meta property="schema:accessibilityHazard">none</meta>
                </metadata>
                <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="style" href="style.css" media-type="text/css"/>
                <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>%s%s</manifest>
                <spine><itemref idref="cover"/><itemref idref="nav"/>%s</spine>
                </package>
                """.formatted(
                        book.id(),
                        text(book.title()),
                        text(book.school()),
                        book.madeAt(),
                        access,
                        pages,
                        pictures,
                        listOf("<itemref idref=\"chapter-%1$d\"/>"));
    }

    private String navigation() {
        return page(
                "Sommaire",
                "<nav epub:type=\"toc\" id=\"toc\"><h1>Sommaire</h1><ol>" + listOf("<li><a href=\"%2$s\">%3$s</a></li>")
                        + "</ol></nav>");
    }

    /** For each article its number, file and title. */
    private String listOf(String pattern) {
        return IntStream.range(0, chapters.size())
                .mapToObj(at ->
                        pattern.formatted(at, file(at), text(chapters.get(at).title())))
                .collect(Collectors.joining());
    }

    private static String file(int at) {
        return "chapter-%03d.xhtml".formatted(at + 1);
    }

    private static String chapter(BookChapter chapter) {
        return page(
                chapter.title(),
                "<h1>" + text(chapter.title()) + "</h1><p class=\"by\">" + text(chapter.by()) + "</p>"
                        + chapter.paragraphs().stream()
                                .map(paragraph -> "<p>" + text(paragraph) + "</p>")
                                .collect(Collectors.joining())
                        + chapter.pictures().stream()
                                .map(picture -> "<figure><img src=\"images/" + picture.name() + "\" alt=\""
                                        + text(picture.words()) + "\"/></figure>")
                                .collect(Collectors.joining()));
    }

    private static String page(String title, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="fr" xml:lang="fr">
                <head><title>""" + text(title)
                + "</title><link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/></head><body>"
                + body + "</body></html>\n";
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void asItIs(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
