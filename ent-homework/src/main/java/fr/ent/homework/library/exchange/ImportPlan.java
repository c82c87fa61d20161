package fr.ent.homework.library.exchange;

import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The additions that a file makes to a catalogue: books that it hasn't and copies that aren't there yet. Planned twice it adds nothing. */
final class ImportPlan {

    private final KnownBooks known;
    private final Map<Barcode, BookId> labels = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<BookNumber> borne = new HashSet<>();
    private final Map<BookId, Integer> there = new HashMap<>();
    private final Map<BookId, BookContent> books = new LinkedHashMap<>();
    private final Map<Barcode, BookId> copies = new LinkedHashMap<>();
    private final Map<BookId, Integer> wanted = new LinkedHashMap<>();
    private final List<RecordFault> faults = new ArrayList<>();
    private final Set<BookId> knownBooks = new HashSet<>();

    /**
     * @param known books of the catalogue
     * @param labels its copies by barcode
     */
    ImportPlan(KnownBooks known, Map<Barcode, BookId> labels) {
        this.known = known;
        labels.forEach(this::stick);
    }

    void add(BookRecord record) {
        BookId book = known.find(record.content()).orElseGet(() -> {
            BookId added = BookId.next();
            known.add(added, record.content());
            books.put(added, record.content());
            return added;
        });
        if (!books.containsKey(book)) {
            knownBooks.add(book);
        }
        if (wanted.containsKey(book) && record.barcodes().isEmpty()) {
            faults.add(new RecordFault(record.number(), "record", "repeated"));
        }
        long borne = record.barcodes().stream()
                .filter(barcode -> label(record.number(), book, barcode))
                .count();
        int counted = record.barcodes().isEmpty()
                ? record.copies()
                : record.copies() - record.barcodes().size();
        wanted.merge(book, Math.toIntExact(borne) + Math.max(0, counted), Integer::sum);
    }

    /** Whether the copy is this book's, known or new. The same number is the same copy on the same book alone. */
    private boolean label(int number, BookId book, Barcode barcode) {
        if (borne.contains(new BookNumber(book, sign(barcode)))) {
            return true;
        }
        if (labels.containsKey(barcode)) {
            faults.add(new RecordFault(number, "barcode", "taken"));
            return false;
        }
        copies.put(barcode, book);
        stick(barcode, book);
        return true;
    }

    private void stick(Barcode barcode, BookId book) {
        labels.put(barcode, book);
        numbers.add(sign(barcode));
        borne.add(new BookNumber(book, sign(barcode)));
        there.merge(book, 1, Integer::sum);
    }

    /** A spreadsheet takes the zeros away before a number. */
    private static String sign(Barcode barcode) {
        return barcode.number().isPresent() ? Long.toString(barcode.number().getAsLong()) : barcode.signs();
    }

    Map<BookId, BookContent> books() {
        return books;
    }

    Map<Barcode, BookId> copies() {
        return copies;
    }

    /** The book of each copy that gets the library's next number: as many as the file counts more, and one for a new book. */
    List<BookId> unlabelled() {
        List<BookId> unlabelled = new ArrayList<>();
        wanted.forEach((book, count) -> {
            int least = books.containsKey(book) ? Math.max(1, count) : count;
            for (int i = there.getOrDefault(book, 0); i < least; i++) {
                unlabelled.add(book);
            }
        });
        return unlabelled;
    }

    /** Whether a label bears this number already, in the catalogue or in the file. */
    boolean isTaken(Barcode barcode) {
        return numbers.contains(sign(barcode));
    }

    /** The number on a label of a book, without its first zeros. */
    private record BookNumber(BookId book, String number) {}

    CatalogueImport view(ReadCatalogue read, Collection<BookId> added) {
        List<RecordFault> all = new ArrayList<>(read.faults());
        all.addAll(faults);
        return new CatalogueImport(
                read.records(),
                read.byLine(),
                books.size(),
                knownBooks.size(),
                copies.size() + unlabelled().size(),
                all.size(),
                all,
                List.copyOf(added));
    }
}
