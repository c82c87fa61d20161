package fr.ent.homework.demo;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.demo.WordList;
import fr.ent.homework.SlotKind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A slot of the weeks of the demonstration. */
record DemoSlot(
        List<String> levels,
        DayOfWeek weekday,
        LocalTime from,
        LocalTime to,
        String weeks,
        SlotKind kind,
        Optional<SchoolSubject> subject,
        Optional<String> title,
        Optional<String> place,
        Optional<String> bring) {

    static List<DemoSlot> list() {
        return WordList.read(DemoSlot.class, "week.txt").stream()
                .map(DemoSlot::read)
                .toList();
    }

    /** Whether both want one place at the same hour. */
    boolean clashesWith(DemoSlot other) {
        return place.isPresent()
                && place.equals(other.place)
                && weekday == other.weekday
                && from.isBefore(other.to)
                && other.from.isBefore(to);
    }

    DemoSlot inTheClassroom() {
        return new DemoSlot(levels, weekday, from, to, weeks, kind, subject, title, Optional.empty(), bring);
    }

    private static DemoSlot read(String line) {
        String[] cells = line.split(";", -1);
        String[] hours = cells[2].split("-", -1);
        boolean isLesson = !cells[4].equals(SlotKind.RECESS.name()) && !cells[4].equals(SlotKind.OTHER.name());
        return new DemoSlot(
                List.of(cells[0].split(",", -1)),
                DayOfWeek.valueOf(cells[1]),
                LocalTime.parse(hours[0]),
                LocalTime.parse(hours[1]),
                cells[3],
                isLesson ? SlotKind.LESSON : SlotKind.valueOf(cells[4]),
                isLesson ? Optional.of(SchoolSubject.valueOf(cells[4])) : Optional.empty(),
                words(cells[5]),
                words(cells[6]),
                words(cells[7]));
    }

    private static Optional<String> words(String cell) {
        return Optional.of(cell).filter(words -> !words.isEmpty());
    }
}
