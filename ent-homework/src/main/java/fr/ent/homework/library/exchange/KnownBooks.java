package fr.ent.homework.library.exchange;

import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.BookWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Books by what tells them apart: the ISBN, else title and authors if one of both has no ISBN. Two that have one each are two
 * editions, so a book without one is known by the first that comes. Of two alike the one that came first is known.
 */
final class KnownBooks {

    private final Map<String, BookId> byIsbn = new HashMap<>();
    private final Map<String, BookId> byWords = new HashMap<>();
    private final Map<String, BookId> withoutIsbn = new HashMap<>();

    void add(BookId book, BookContent content) {
        String words = BookWords.identity(content);
        String isbn = content.isbn();
        byWords.putIfAbsent(words, book);
        if (isbn == null) {
            withoutIsbn.putIfAbsent(words, book);
        } else {
            byIsbn.putIfAbsent(isbn, book);
        }
    }

    Optional<BookId> find(BookContent content) {
        String words = BookWords.identity(content);
        String isbn = content.isbn();
        if (isbn == null) {
            return Optional.ofNullable(byWords.get(words));
        }
        BookId unnumbered = byIsbn.containsKey(isbn) ? null : withoutIsbn.remove(words);
        if (unnumbered != null) {
            byIsbn.put(isbn, unnumbered);
        }
        return Optional.ofNullable(byIsbn.get(isbn));
    }
}
