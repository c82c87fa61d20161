package fr.ent.homework.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.School;
import fr.ent.core.demo.WordList;
import fr.ent.core.text.FoldedWords;
import fr.ent.homework.demo.DemoBook.DemoCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills the shelves of a school with books that nobody has written. */
final class BookShelves {

    private static final int SECOND_COPY_PERCENT = 12;
    private static final int COLOURS = 10;
    private static final Map<String, List<String>> LEVELS = Map.of(
            "ALBUM", List.of("PS", "MS", "GS", "CP"),
            "NOVEL", List.of("CE1", "CE2", "CM1", "CM2"),
            "COMIC", List.of("CP", "CE1", "CE2", "CM1", "CM2"),
            "KNOWLEDGE", List.of("CP", "CE1", "CE2", "CM1", "CM2"),
            "OTHER", List.of("GS", "CP", "CE1"));

    private final Chance chance;
    private final List<String> starts = WordList.read(BookShelves.class, "titles.txt");
    private final List<String> ends = WordList.read(BookShelves.class, "ends.txt");
    private final List<String> writers = WordList.read(BookShelves.class, "writers.txt");

    BookShelves(Chance chance) {
        this.chance = chance;
    }

    /** So many books of different titles. */
    List<DemoBook> fill(School school, int count) {
        List<String> titles = new ArrayList<>();
        starts.forEach(start -> ends.forEach(end -> titles.add(start + " " + end)));
        chance.shuffle(titles);
        List<DemoBook> books = new ArrayList<>();
        int number = 1;
        for (String title : titles.subList(0, Math.min(count, titles.size()))) {
            List<DemoCopy> copies = new ArrayList<>();
            do {
                copies.add(new DemoCopy(chance.id(), number++));
            } while (copies.size() < 2 && chance.in(SECOND_COPY_PERCENT));
            books.add(book(school, title, copies));
        }
        return books;
    }

    private DemoBook book(School school, String kindAndTitle, List<DemoCopy> copies) {
        String[] parts = kindAndTitle.split(";", 2);
        String writer = chance.pick(writers);
        String family =
                FoldedWords.of(writer.substring(writer.indexOf(' ') + 1)).toUpperCase(Locale.ROOT);
        return new DemoBook(
                chance.id(),
                school,
                parts[1],
                writer,
                parts[0],
                chance.pick(LEVELS.getOrDefault(parts[0], List.of(""))),
                parts[0].charAt(0) + " " + family.substring(0, 3),
                chance.below(COLOURS),
                copies);
    }
}
