package fr.ent.messaging.blog.book;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A book, ready to be laid out.
 *
 * @param title {@code Le blog de la classe de CE1}
 * @param school and its year
 * @param made the day, in words
 * @param madeAt the moment, as EPUB writes it
 */
record BookPages(
        UUID id, String title, String school, String accent, String made, String madeAt, List<BookChapter> chapters) {

    BookPages {
        chapters = List.copyOf(chapters);
    }

    Map<String, BookPicture> pictures() {
        return chapters.stream()
                .flatMap(chapter -> chapter.pictures().stream())
                .collect(Collectors.toMap(BookPicture::name, Function.identity()));
    }

    /**
     * An article in a book.
     *
     * @param by who wrote it, and when
     */
    record BookChapter(String title, String by, List<String> paragraphs, List<BookPicture> pictures) {

        BookChapter {
            paragraphs = List.copyOf(paragraphs);
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * A picture in a book, a JPEG.
     *
     * @param name {@code image-001.jpg}
     * @param words for those who don't see it
     */
    record BookPicture(String name, Path content, String words) {}
}
