package fr.ent.homework.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.BookKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportPlanTests {

    private static final BookContent BUBBLES =
            new BookContent("Bulles", "Zoé", null, null, null, BookKind.COMIC, null, null);

    @Test
    void aBookIsKnownByTitleAndAuthorsWhateverTheirAccents() {
        BookId known = BookId.next();
        KnownBooks catalogue = new KnownBooks();
        catalogue.add(known, BUBBLES);
        ImportPlan plan = new ImportPlan(catalogue, Map.of());

        plan.add(record(1, new BookContent("BULLES", "ZOE", null, null, null, BookKind.ALBUM, null, null), "P-1"));

        assertThat(plan.books()).isEmpty();
        assertThat(plan.copies()).containsExactly(Map.entry(new Barcode("P-1"), known));
    }

    @Test
    void aBookThatStandsTwiceInTheFileIsOneWithTwoCopies() {
        ImportPlan plan = new ImportPlan(new KnownBooks(), Map.of());

        plan.add(record(1, BUBBLES, "P-1"));
        plan.add(record(2, BUBBLES, "P-2"));

        assertThat(plan.books()).hasSize(1);
        assertThat(plan.copies()).hasSize(2);
        assertThat(plan.unlabelled()).isEmpty();
    }

    @Test
    void aLabelStaysOnItsBook() {
        ImportPlan plan = new ImportPlan(new KnownBooks(), Map.of(new Barcode("P-1"), BookId.next()));

        plan.add(record(1, BUBBLES, "P-1"));

        assertThat(plan.copies()).isEmpty();
        assertThat(plan.unlabelled()).as("a new book ends with a copy").hasSize(1);
        assertThat(faults(plan)).containsExactly(new RecordFault(1, "barcode", "taken"));
    }

    @Test
    void anIsbnThatIsMissingOnOneSideKeepsNoBookFromBeingKnown() {
        BookId known = BookId.next();
        KnownBooks catalogue = new KnownBooks();
        catalogue.add(known, BUBBLES);
        ImportPlan plan = new ImportPlan(catalogue, Map.of());

        plan.add(record(1, withIsbn("9782070612758"), "P-1"));
        assertThat(plan.books()).isEmpty();
        plan.add(record(2, withIsbn("9780804429573"), "P-2"));
        plan.add(record(3, withIsbn("9782070612758"), "P-3"));
        assertThat(plan.books()).as("another edition").hasSize(1);

        ImportPlan editions = new ImportPlan(new KnownBooks(), Map.of());
        editions.add(record(1, withIsbn("9782070612758"), "P-1"));
        editions.add(record(2, withIsbn("9780804429573"), "P-2"));
        editions.add(record(3, BUBBLES, "P-3"));
        assertThat(editions.books()).as("two editions, and one of them again").hasSize(2);
    }

    @Test
    void linesAndCountsMakeCopiesAndNeverTwice() {
        ImportPlan plan = new ImportPlan(new KnownBooks(), Map.of());
        plan.add(new BookRecord(1, BUBBLES, List.of()));
        plan.add(new BookRecord(2, BUBBLES, List.of(), 3));

        assertThat(plan.unlabelled()).hasSize(4);
        assertThat(faults(plan)).containsExactly(new RecordFault(2, "record", "repeated"));

        BookId book = plan.books().keySet().iterator().next();
        KnownBooks catalogue = new KnownBooks();
        catalogue.add(book, BUBBLES);
        ImportPlan again = new ImportPlan(
                catalogue,
                Map.of(
                        new Barcode("000001"), book,
                        new Barcode("000002"), book,
                        new Barcode("000003"), book,
                        new Barcode("000004"), book));
        again.add(new BookRecord(1, BUBBLES, List.of()));
        again.add(new BookRecord(2, BUBBLES, List.of(), 3));
        assertThat(again.unlabelled()).isEmpty();
    }

    @Test
    void aSpreadsheetThatTookTheZerosAwayAddsNoCopy() {
        BookId known = BookId.next();
        KnownBooks catalogue = new KnownBooks();
        catalogue.add(known, BUBBLES);
        ImportPlan plan = new ImportPlan(catalogue, Map.of(new Barcode("000012"), known));

        plan.add(record(1, BUBBLES, "12"));

        assertThat(plan.copies()).isEmpty();
        assertThat(plan.unlabelled()).isEmpty();
        assertThat(plan.isTaken(new Barcode("0012"))).isTrue();
    }

    @Test
    void theSameNumberOnAnotherBookIsAnotherCopy() {
        ImportPlan plan = new ImportPlan(new KnownBooks(), Map.of(new Barcode("000012"), BookId.next()));

        plan.add(record(1, BUBBLES, "12"));

        assertThat(plan.copies()).containsOnlyKeys(new Barcode("12"));
        assertThat(plan.unlabelled()).isEmpty();
        assertThat(faults(plan)).isEmpty();
    }

    private static List<RecordFault> faults(ImportPlan plan) {
        return plan.view(new ReadCatalogue(1, true, List.of(), List.of()), List.of())
                .faults();
    }

    private static BookContent withIsbn(String isbn) {
        return new BookContent("Bulles", "Zoé", isbn, null, null, BookKind.COMIC, null, null);
    }

    private static BookRecord record(int number, BookContent content, String barcode) {
        return new BookRecord(number, content, List.of(new Barcode(barcode)));
    }
}
