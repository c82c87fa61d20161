package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.School;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.core.text.FoldedWords;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** Opens the libraries of a town's schools: the first school has three hundred books, each other one some. */
final class FurnishLibraries implements Furnishing {

    private static final long SEED = 20_260_903L;
    private static final int MANY = 300;
    private static final int SOME = 60;

    @Override
    public String witness() {
        return "homework.book";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        for (School school : town.schools()) {
            List<Pupil> pupils = town.pupils().stream()
                    .filter(pupil -> pupil.schoolClass().school().equals(school))
                    .toList();
            List<DemoBook> books = new BookShelves(chance)
                    .fill(school, school.equals(town.schools().getFirst()) ? MANY : SOME);
            write(supplies, school, books, pupils);
            lend(supplies, school, new LoanPlan(chance, supplies.now().today()).lend(books, pupils));
        }
    }

    private static void write(Supplies supplies, School school, List<DemoBook> books, List<Pupil> pupils) {
        int copies = books.stream().mapToInt(book -> book.copies().size()).sum();
        supplies.insert(
                "homework.library (territory_id, school_id, next_copy, next_card)",
                List.of(school),
                one -> row(supplies.territory(), one.id(), copies + 1, pupils.size() + 1));
        supplies.insert(
                "homework.book (territory_id, id, school_id, title, authors, level, kind, shelf, colour, title_key,"
                        + " words, added_at)",
                books,
                book -> row(
                        supplies.territory(),
                        book.id(),
                        school.id(),
                        book.title(),
                        book.author(),
                        book.level(),
                        book.kind(),
                        book.shelf(),
                        book.colour(),
                        FoldedWords.of(book.title()),
                        FoldedWords.of(String.join(" ", book.title(), book.author(), book.level(), book.shelf())),
                        supplies.now().instant().atOffset(ZoneOffset.UTC)));
        books.forEach(book -> supplies.insert(
                "homework.book_copy (territory_id, id, book_id, school_id, barcode)",
                book.copies(),
                copy -> row(supplies.territory(), copy.id(), book.id(), school.id(), copy.barcode())));
        supplies.insert(
                "homework.reader_card (territory_id, school_id, child_id, number)",
                IntStream.range(0, pupils.size()).boxed().toList(),
                index ->
                        row(supplies.territory(), school.id(), pupils.get(index).id(), index + 1));
    }

    private static void lend(Supplies supplies, School school, List<DemoLoan> loans) {
        supplies.insert(
                "homework.loan (territory_id, id, copy_id, school_id, child_id, lent_on, due_on, returned_on)",
                loans,
                loan -> row(
                        supplies.territory(),
                        loan.id(),
                        loan.copy().id(),
                        school.id(),
                        loan.pupil().id(),
                        loan.lent(),
                        loan.due(),
                        loan.returned()));
    }
}
