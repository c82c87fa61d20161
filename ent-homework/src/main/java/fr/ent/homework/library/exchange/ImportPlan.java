package fr.ent.homework.library.exchange;

import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.BookWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The additions that a file makes to a catalogue: books that it hasn't and copies that no label bears yet. Planned twice it adds nothing. */
final class ImportPlan {

    private final Map<String, BookId> known;
    private final Map<Barcode, BookId> labels;
    private final Map<BookId, BookContent> books = new LinkedHashMap<>();
    private final Map<Barcode, BookId> copies = new LinkedHashMap<>();
    private final List<BookId> unlabelled = new ArrayList<>();
    private final List<RecordFault> faults = new ArrayList<>();
    private final Set<BookId> knownBooks = new HashSet<>();

    /**
     * @param known books of the catalogue by identity
     * @param labels its copies by barcode
     */
    ImportPlan(Map<String, BookId> known, Map<Barcode, BookId> labels) {
        this.known = new HashMap<>(known);
        this.labels = labels;
    }

    void add(BookRecord record) {
        String identity = BookWords.identity(record.content());
        BookId before = known.get(identity);
        BookId book = before == null ? BookId.next() : before;
        if (before == null) {
            known.put(identity, book);
            books.put(book, record.content());
            if (record.barcodes().isEmpty()) {
                unlabelled.add(book);
            }
        } else if (!books.containsKey(book)) {
            knownBooks.add(book);
        }
        record.barcodes().forEach(barcode -> addCopy(record.number(), book, barcode));
    }

    private void addCopy(int number, BookId book, Barcode barcode) {
        BookId bearer = labels.getOrDefault(barcode, copies.getOrDefault(barcode, book));
        if (!bearer.equals(book)) {
            faults.add(new RecordFault(number, "barcode", "taken"));
        } else if (!labels.containsKey(barcode)) {
            copies.put(barcode, book);
        }
    }

    Map<BookId, BookContent> books() {
        return books;
    }

    Map<Barcode, BookId> copies() {
        return copies;
    }

    /** New books of which the file names no copy: each gets one with the library's next number. */
    List<BookId> unlabelled() {
        return unlabelled;
    }

    CatalogueImport view(ReadCatalogue read) {
        List<RecordFault> all = new ArrayList<>(read.faults());
        all.addAll(faults);
        long left = read.faults().stream()
                .filter(fault -> !fault.field().equals("isbn") && !fault.field().equals("barcode"))
                .count();
        return new CatalogueImport(
                read.books().size() + Math.toIntExact(left),
                books.size(),
                knownBooks.size(),
                copies.size() + unlabelled.size(),
                all.size(),
                all);
    }
}
