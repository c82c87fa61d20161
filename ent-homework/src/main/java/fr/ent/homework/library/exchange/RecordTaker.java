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

    /** The most copies of one record. */
    static final int MOST_COPIES = 200;

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9][.,][0-9]+E\\+?[0-9]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Map<String, Integer> LONGEST =
            Map.of("title", 200, "authors", 200, "series", 100, "level", 40, "shelf", 40);

    private final List<BookRecord> books = new ArrayList<>();
    private final List<RecordFault> faults = new ArrayList<>();
    private int records;
    private int line;

    /**
     * Takes the next record.
     *
     * @param words by the name of the field
     */
    void take(Map<String, String> words, BookKind kind, List<String> typedBarcodes) {
        begin();
        takeBegun(words, kind, typedBarcodes);
    }

    /** Takes the next record, which begins on this line and may lack its last cells. */
    void take(int begins, boolean shorter, Map<String, String> words, BookKind kind, List<String> typedBarcodes) {
        line = begins;
        begin();
        if (shorter) {
            fault("record", "shorter");
        }
        takeBegun(words, kind, typedBarcodes);
    }

    /** Leaves out a line with more cells than there are columns: nobody knows which belongs where. */
    void leaveOut(int begins) {
        line = begins;
        begin();
        fault("record", "longer");
    }

    private void takeBegun(Map<String, String> words, BookKind kind, List<String> typedBarcodes) {
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
                place(),
                new BookContent(
                        title,
                        tidy(words.get("authors")),
                        isbn(tidy(words.get("isbn"))),
                        tidy(words.get("series")),
                        tidy(words.get("level")),
                        kind,
                        tidy(words.get("shelf")),
                        null),
                barcodes(typedBarcodes),
                copies(tidy(words.get("copies")))));
    }

    /** A record that can't be read. */
    void takeBroken() {
        begin();
        fault("record", "malformed");
    }

    ReadCatalogue finish() {
        return new ReadCatalogue(records, line > 0, books, faults);
    }

    private void begin() {
        records++;
        if (records > MOST) {
            throw new InvalidInput("file", "too-many-records");
        }
    }

    private void fault(String field, String code) {
        faults.add(new RecordFault(place(), field, code));
    }

    private int place() {
        return line > 0 ? line : records;
    }

    private @Nullable String isbn(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        Optional<Isbn> isbn = Isbn.typed(typed);
        if (isbn.isEmpty()) {
            fault("isbn", SCIENTIFIC.matcher(typed).matches() ? "scientific" : "malformed");
        }
        return isbn.map(Isbn::digits).orElse(null);
    }

    private int copies(@Nullable String count) {
        if (count == null) {
            return 1;
        }
        int copies = COUNT.matcher(count).matches() ? Integer.parseInt(count) : 0;
        if (copies < 1 || copies > MOST_COPIES) {
            fault("copies", copies > MOST_COPIES ? "too-many" : "malformed");
            return 1;
        }
        return copies;
    }

    private List<Barcode> barcodes(List<String> typed) {
        if (typed.size() > MOST_COPIES) {
            fault("barcode", "too-many");
        }
        List<Barcode> barcodes = new ArrayList<>();
        for (String signs : typed.subList(0, Math.min(MOST_COPIES, typed.size()))) {
            Optional<Barcode> barcode = Barcode.typedOnCopy(signs);
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
