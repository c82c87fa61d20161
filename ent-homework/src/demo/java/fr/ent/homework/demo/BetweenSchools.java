package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.School;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.core.text.FoldedWords;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Books between two schools that share their catalogues: one on its way, one that is there, one that is late, and one asked for. */
record BetweenSchools(Supplies supplies, School lender, School borrower, Chance chance) {

    private static final int FIRST_NUMBER = 900_001;

    private enum LoanStage {
        SENT,
        HERE,
        LATE
    }

    private record SentBook(
            String title,
            String author,
            LoanStage stage,
            int number,
            UUID book,
            UUID copy,
            UUID guestBook,
            UUID guest) {

        boolean arrived() {
            return stage != LoanStage.SENT;
        }
    }

    void lend() {
        List<SentBook> books = List.of(
                book("Le marché des étoiles", "Nour Vidalin", LoanStage.SENT, 0),
                book("Bilal et le moulin", "Jeanne Orsolle", LoanStage.HERE, 1),
                book("Carnet d’une hirondelle", "Milo Tessandre", LoanStage.LATE, 2));
        books.forEach(book -> {
            write(book, book.book(), lender, false);
            copy(book, book.copy(), book.book(), lender, "AWAY", null);
            if (book.arrived()) {
                write(book, book.guestBook(), borrower, true);
                copy(book, book.guest(), book.guestBook(), borrower, "IN_USE", due(book));
            }
        });
        supplies.insert(
                "homework.school_loan (territory_id, id, book_id, lender_id, borrower_id, state, copy_id, guest_id, due_on,"
                        + " asked_at, changed_at)",
                books,
                book -> row(
                        supplies.territory(),
                        chance.id(),
                        book.book(),
                        lender.id(),
                        borrower.id(),
                        book.arrived() ? "HERE" : "SENT",
                        book.copy(),
                        book.arrived() ? book.guest() : null,
                        due(book),
                        weeksAgo(5),
                        weeksAgo(4)));
    }

    /** Asks the other way round. */
    void ask(DemoBook book) {
        supplies.insert(
                "homework.school_loan (territory_id, id, book_id, lender_id, borrower_id, asked_at, changed_at)",
                List.of(book),
                one -> row(
                        supplies.territory(),
                        chance.id(),
                        one.id(),
                        borrower.id(),
                        lender.id(),
                        weeksAgo(0),
                        weeksAgo(0)));
    }

    private SentBook book(String title, String author, LoanStage stage, int index) {
        return new SentBook(
                title, author, stage, FIRST_NUMBER + index, chance.id(), chance.id(), chance.id(), chance.id());
    }

    private LocalDate due(SentBook book) {
        return book.stage() == LoanStage.LATE
                ? supplies.now().today().minusDays(6)
                : supplies.now().today().plusWeeks(3);
    }

    private OffsetDateTime weeksAgo(int weeks) {
        return supplies.now().instant().atOffset(ZoneOffset.UTC).minusWeeks(weeks);
    }

    private void write(SentBook book, UUID id, School school, boolean guest) {
        supplies.insert(
                "homework.book (territory_id, id, school_id, title, authors, kind, colour, title_key, words, guest, added_at)",
                List.of(book),
                one -> row(
                        supplies.territory(),
                        id,
                        school.id(),
                        one.title(),
                        one.author(),
                        "NOVEL",
                        one.number() % 10,
                        FoldedWords.of(one.title()),
                        FoldedWords.of(one.title() + " " + one.author()),
                        guest,
                        weeksAgo(guest ? 4 : 9)));
    }

    private void copy(SentBook book, UUID id, UUID of, School school, String state, @Nullable LocalDate until) {
        supplies.insert(
                "homework.book_copy (territory_id, id, book_id, school_id, barcode, state, guest_until)",
                List.of(book),
                one -> row(supplies.territory(), id, of, school.id(), "%06d".formatted(one.number()), state, until));
    }
}
