package fr.ent.messaging.blog.book;

import static fr.ent.core.account.print.Template.text;

import fr.ent.core.account.print.PrintedPage;
import fr.ent.core.account.print.Printer;
import fr.ent.messaging.blog.book.BookPages.BookChapter;
import fr.ent.messaging.blog.book.BookPages.BookPicture;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A book as a PDF that a printer takes: A5 with what is cut off around it, a cover, a table of contents with pages, its fonts within. */
@Component
class BookPdf {

    private static final String STYLE = """
            @page { size: 154mm 216mm; margin: 19mm 18mm 23mm; @bottom-center { content: counter(page); font: 9pt 'Atkinson Hyperlegible Next'; color: #4c5357 } }
            @page cover { margin: 0; @bottom-center { content: none } }
            body { font-size: 11pt }
            .cover { page: cover; page-break-after: always; height: 206mm; padding: 63mm 18mm 0; box-sizing: border-box }
            .cover h1 { font-size: 30pt; line-height: 1.15 }
            .whole { white-space: nowrap }
            .cover p { font-size: 14pt; margin-top: 6mm }
            .cover .made { font-size: 10pt; color: #4c5357 }
            .contents h2, .chapter h2 { font-size: 19pt; line-height: 1.2; margin-bottom: 2mm }
            .contents ol { list-style: none; padding: 0; margin-top: 5mm }
            .contents li { padding: 1mm 0 }
            .contents a { color: #1d2426; text-decoration: none }
            .contents a::after { content: leader('.') target-counter(attr(href), page) }
            .chapter { page-break-before: always }
            .by { color: #4c5357; margin-bottom: 5mm }
            .chapter p { margin-bottom: 3mm; orphans: 2; widows: 2 }
            .picture { text-align: center; page-break-inside: avoid; margin: 4mm 0 }
            .picture img { max-width: 118mm; max-height: 120mm }""";

    private final Printer printer;

    BookPdf(Printer printer) {
        this.printer = printer;
    }

    void write(BookPages book, Path to) throws IOException {
        Map<String, BookPicture> pictures = book.pictures();
        try (OutputStream pdf = Files.newOutputStream(to)) {
            printer.print(
                    new PrintedPage(book.title(), book.accent()).of(STYLE, body(book)),
                    name -> open(Objects.requireNonNull(pictures.get(name), name)),
                    pdf);
        }
        PrintersSheets.fit(to);
    }

    private static InputStream open(BookPicture picture) {
        try {
            return Files.newInputStream(picture.content());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String body(BookPages book) {
        List<BookChapter> chapters = book.chapters();
        String contents = IntStream.range(0, chapters.size())
                .mapToObj(at -> "<li><a href=\"#chapter-" + at + "\">"
                        + text(chapters.get(at).title()) + "</a></li>")
                .collect(Collectors.joining());
        String all = IntStream.range(0, chapters.size())
                .mapToObj(at -> chapter(chapters.get(at), at))
                .collect(Collectors.joining());
        return "<div class=\"cover\"><h1 class=\"accent\">" + whole(book.title()) + "</h1><p>" + text(book.school())
                + "</p><p class=\"made\">" + text(book.made())
                + "</p></div><div class=\"contents\"><h2>Sommaire</h2><ol>"
                + contents + "</ol></div>" + all;
    }

    /** No line ends within {@code l’école}. */
    private static String whole(String title) {
        return text(title).replaceAll("\\S*’\\S+", "<span class=\"whole\">$0</span>");
    }

    private static String chapter(BookChapter chapter, int at) {
        return "<div class=\"chapter\" id=\"chapter-" + at + "\"><h2>" + text(chapter.title()) + "</h2><p class=\"by\">"
                + text(chapter.by()) + "</p>"
                + chapter.paragraphs().stream()
                        .map(paragraph -> "<p>" + text(paragraph) + "</p>")
                        .collect(Collectors.joining())
                + chapter.pictures().stream()
                        .map(picture -> "<div class=\"picture\"><img src=\"picture:" + picture.name() + "\" alt=\""
                                + text(picture.words()) + "\"/></div>")
                        .collect(Collectors.joining())
                + "</div>";
    }
}
