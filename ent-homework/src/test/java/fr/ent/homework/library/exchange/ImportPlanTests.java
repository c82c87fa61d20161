package fr.ent.homework.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.BookContent;
import fr.ent.homework.library.BookId;
import fr.ent.homework.library.BookKind;
import fr.ent.homework.library.BookWords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportPlanTests {

    private static final BookContent BUBBLES =
            new BookContent("Bulles", "Zoé", null, null, null, BookKind.COMIC, null, null);

    @Test
    void aBookIsKnownByTitleAndAuthorsWhateverTheirAccents() {
        BookId known = BookId.next();
        ImportPlan plan = new ImportPlan(Map.of(BookWords.identity(BUBBLES), known), Map.of());

        plan.add(record(1, new BookContent("BULLES", "ZOE", null, null, null, BookKind.ALBUM, null, null), "P-1"));

        assertThat(plan.books()).isEmpty();
        assertThat(plan.copies()).containsExactly(Map.entry(new Barcode("P-1"), known));
    }

    @Test
    void aBookThatStandsTwiceInTheFileIsOneWithTwoCopies() {
        ImportPlan plan = new ImportPlan(Map.of(), Map.of());

        plan.add(record(1, BUBBLES, "P-1"));
        plan.add(record(2, BUBBLES, "P-2"));

        assertThat(plan.books()).hasSize(1);
        assertThat(plan.copies()).hasSize(2);
        assertThat(plan.unlabelled()).isEmpty();
    }

    @Test
    void aLabelStaysOnItsBook() {
        ImportPlan plan = new ImportPlan(Map.of(), Map.of(new Barcode("P-1"), BookId.next()));

        plan.add(record(1, BUBBLES, "P-1"));

        assertThat(plan.copies()).isEmpty();
        assertThat(plan.view(new ReadCatalogue(List.of(record(1, BUBBLES, "P-1")), List.of()))
                        .faults())
                .containsExactly(new RecordFault(1, "barcode", "taken"));
    }

    private static BookRecord record(int number, BookContent content, String barcode) {
        return new BookRecord(number, content, List.of(new Barcode(barcode)));
    }
}
