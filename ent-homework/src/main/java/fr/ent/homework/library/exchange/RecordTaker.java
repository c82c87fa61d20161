package fr.ent.homework.library.exchange;

import fr.ent.core.InvalidInput;
import fr.ent.core.text.Signs;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookKind;
import fr.ent.homework.library.Isbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes books of the words of a file, one record after the other, and keeps what is wrong with them. */
final class RecordTaker {

    /** The most records of one file. */
    static final int MOST = 5_000;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Map<String, Integer> LONGEST =
            Map.of("title", 200, "authors", 200, "series", 100, "level", 40, "shelf", 40);

    private final List<BookRecord> books = new ArrayList<>();
    private final List<RecordFault> faults = new ArrayList<>();
    private int number;

    /**
     * Takes the next record.
     *
     * @param words by the name of the field
     */
    void take(Map<String, String> words, BookKind kind, List<String> typedBarcodes) {
        begin();
        String title = tidy(words.get("title"));
        if (title == null) {
            fault("title", "required");
            return;
        }
        Optional<String> tooLong = LONGEST.entrySet().stream()
                .filter(limit -> {
                    String text = tidy(words.get(limit.getKey()));
                    return text != null && text.length() > limit.getValue();
                })
                .map(Map.Entry::getKey)
                .findFirst();
        if (tooLong.isPresent()) {
            fault(tooLong.get(), "too-long");
            return;
        }
        books.add(new BookRecord(
                number,
                new BookContent(
                        title,
                        tidy(words.get("authors")),
                        isbn(tidy(words.get("isbn"))),
                        tidy(words.get("series")),
                        tidy(words.get("level")),
                        kind,
                        tidy(words.get("shelf")),
                        null),
                barcodes(typedBarcodes)));
    }

    /** A record that can't be read. */
    void takeBroken() {
        begin();
        fault("record", "malformed");
    }

    ReadCatalogue finish() {
        return new ReadCatalogue(books, faults);
    }

    private void begin() {
        number++;
        if (number > MOST) {
            throw new InvalidInput("file", "too-many-records");
        }
    }

    private void fault(String field, String code) {
        faults.add(new RecordFault(number, field, code));
    }

    private @Nullable String isbn(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        Optional<Isbn> isbn = Isbn.typed(typed);
        if (isbn.isEmpty()) {
            fault("isbn", "malformed");
        }
        return isbn.map(Isbn::digits).orElse(null);
    }

    private List<Barcode> barcodes(List<String> typed) {
        List<Barcode> barcodes = new ArrayList<>();
        for (String signs : typed) {
            Optional<Barcode> barcode =
                    Barcode.typed(signs).filter(one -> one.card().isEmpty());
            if (barcode.isPresent()) {
                barcodes.add(barcode.get());
            } else {
                fault("barcode", "malformed");
            }
        }
        return barcodes.stream().distinct().toList();
    }

    private static @Nullable String tidy(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String tidied = BLANKS.matcher(Signs.writable(text)).replaceAll(" ").strip();
        return tidied.isEmpty() ? null : tidied;
    }
}
