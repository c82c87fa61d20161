package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.SchoolId;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Grant;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.School;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Attachment;
import fr.ent.core.demo.furnishing.Attachment.FileAudience;
import fr.ent.core.demo.furnishing.Attachment.FileContent;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.core.text.FoldedWords;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Opens the libraries of a town's schools, which lend each other books: the first has three hundred, each other one some. */
final class FurnishLibraries implements Furnishing {

    private static final long SEED = 20_260_903L;
    private static final int MANY = 300;
    private static final int SOME = 60;
    private static final int COVERS = 14;

    @Override
    public String witness() {
        return "homework.book";
    }

    @Override
    public void furnish(Supplies supplies) {
        Town town = supplies.town();
        Chance chance = town.chance(SEED);
        @Nullable DemoBook asked = null;
        for (School school : town.schools()) {
            List<Pupil> pupils = town.pupils().stream()
                    .filter(pupil -> pupil.schoolClass().school().equals(school))
                    .toList();
            boolean first = school.equals(town.schools().getFirst());
            List<DemoBook> books = new BookShelves(chance).fill(school, first ? MANY : SOME);
            asked = first ? books.getLast() : asked;
            Map<UUID, UUID> covers = first ? photograph(supplies, school, books, chance) : Map.of();
            write(supplies, school, books, covers);
            number(supplies, school, books, pupils);
            List<DemoLoan> loans = new LoanPlan(chance, supplies.now().today(), day -> openDay(supplies, school, day))
                    .lend(books, pupils);
            lend(supplies, school, loans);
            LibraryLife life = new LibraryLife(supplies, school, chance);
            life.say(loans);
            life.help(pupils);
            life.count(books);
        }
        if (asked != null && town.schools().size() > 1) {
            BetweenSchools between = new BetweenSchools(supplies, town.schools().get(1), asked.school(), chance);
            between.lend();
            between.ask(asked);
        }
    }

    /** Photographs of the first covers, by the head of the school. */
    private static Map<UUID, UUID> photograph(Supplies supplies, School school, List<DemoBook> books, Chance chance) {
        Map<UUID, UUID> covers = new HashMap<>();
        supplies.town().grants().stream()
                .filter(grant -> grant.scopeId().equals(school.id()))
                .map(Grant::person)
                .findFirst()
                .ifPresent(head -> supplies.attach(books.stream()
                        .limit(COVERS)
                        .map(book -> {
                            UUID file = chance.id();
                            covers.put(book.id(), file);
                            DrawnCover cover = new DrawnCover(file.getMostSignificantBits());
                            return new Attachment(
                                    file,
                                    head,
                                    new FileContent("couverture.png", "image/png", cover::png),
                                    new FileAudience("SCHOOL", school.id()));
                        })
                        .toList()));
        return covers;
    }

    /** This day, or the next one on which the school is open. */
    private static LocalDate openDay(Supplies supplies, School school, LocalDate day) {
        SchoolId id = new SchoolId(school.id());
        return day.datesUntil(day.plusMonths(1))
                .filter(one -> supplies.calendar().findClosure(id, one).isEmpty())
                .findFirst()
                .orElse(day);
    }

    private static void number(Supplies supplies, School school, List<DemoBook> books, List<Pupil> pupils) {
        int copies = books.stream().mapToInt(book -> book.copies().size()).sum();
        supplies.insert(
                "homework.library (territory_id, school_id, next_copy, next_card, shared, town_keeps)",
                List.of(school),
                one -> row(supplies.territory(), one.id(), copies + 1, pupils.size() + 1, true, true));
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

    private static void write(Supplies supplies, School school, List<DemoBook> books, Map<UUID, UUID> covers) {
        supplies.insert(
                "homework.book (territory_id, id, school_id, title, authors, level, kind, shelf, colour, title_key,"
                        + " words, cover_file_id, added_at)",
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
                        covers.get(book.id()),
                        supplies.now().instant().atOffset(ZoneOffset.UTC)));
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
