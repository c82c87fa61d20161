package fr.ent.homework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.School;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.valmarin.Valmarin;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BookShelvesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Town town = Valmarin.on(TODAY);
    private final School school = town.schools().getFirst();
    private final List<DemoBook> books = new BookShelves(new Chance(7)).fill(school, 300);

    @Test
    void hasThreeHundredTitlesAndNoLabelTwice() {
        assertThat(books).hasSize(300);
        assertThat(books.stream().map(DemoBook::title)).doesNotHaveDuplicates();
        assertThat(books.stream().flatMap(book -> book.copies().stream().map(DemoBook.DemoCopy::barcode)))
                .doesNotHaveDuplicates()
                .allMatch(barcode -> barcode.matches("[0-9]{6}"));
    }

    @Test
    void lendsEachCopyToOneHomeAndAFewAreLate() {
        List<Pupil> pupils = town.pupils().stream()
                .filter(pupil -> pupil.schoolClass().school().equals(school))
                .toList();

        List<DemoLoan> loans = new LoanPlan(new Chance(7), TODAY, UnaryOperator.identity()).lend(books, pupils);

        List<DemoLoan> open =
                loans.stream().filter(loan -> loan.returned() == null).toList();
        assertThat(open.stream().map(loan -> loan.copy().id())).doesNotHaveDuplicates();
        assertThat(open).filteredOn(loan -> loan.due().isBefore(TODAY)).hasSizeBetween(1, open.size() / 3);
        assertThat(loans)
                .allMatch(loan -> loan.returned() == null
                        || (!loan.returned().isBefore(loan.lent())
                                && !loan.returned().isAfter(TODAY)));
    }
}
