package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.School;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.homework.demo.DemoBook.DemoCopy;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Life around the shelves of a school: hearts and sentences, pupils at the desk, and a count of the autumn. */
record LibraryLife(Supplies supplies, School school, Chance chance) {

    private static final int WEEKS = 5;
    private static final int MISSING = 3;
    private static final int LIBRARIANS = 2;

    void say(List<DemoLoan> loans) {
        supplies.insert(
                "homework.impression (territory_id, id, book_id, child_id, heart, words, seen_in, shown, said_at)",
                DemoSaying.of(loans, chance),
                one -> row(
                        supplies.territory(),
                        one.id(),
                        one.book().id(),
                        one.pupil().id(),
                        one.heart(),
                        one.words(),
                        one.shown() ? one.pupil().schoolClass().id() : null,
                        one.shown(),
                        one.on().atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC)));
    }

    /** Two of the eldest pupils serve at the desk for some weeks. */
    void help(List<Pupil> pupils) {
        supplies.insert(
                "homework.librarian (territory_id, child_id, school_id, class_id, until_on)",
                pupils.reversed().stream().limit(LIBRARIANS).toList(),
                pupil -> row(
                        supplies.territory(),
                        pupil.id(),
                        school.id(),
                        pupil.schoolClass().id(),
                        supplies.now().today().plusWeeks(WEEKS)));
    }

    /** Nearly everything was there. */
    void count(List<DemoBook> books) {
        UUID taking = chance.id();
        OffsetDateTime begun = supplies.now().instant().atOffset(ZoneOffset.UTC).minusWeeks(WEEKS);
        supplies.insert(
                "homework.stock_taking (territory_id, id, school_id, begun_at, ended_at)",
                List.of(taking),
                one -> row(supplies.territory(), one, school.id(), begun, begun.plusHours(2)));
        List<DemoCopy> copies =
                books.stream().flatMap(book -> book.copies().stream()).toList();
        supplies.insert(
                "homework.stock_line (territory_id, stock_taking_id, copy_id, finding, noted_at)",
                copies,
                copy -> row(
                        supplies.territory(),
                        taking,
                        copy.id(),
                        copies.indexOf(copy) < copies.size() - MISSING ? "THERE" : "MISSING",
                        begun.plusHours(1)));
    }
}
