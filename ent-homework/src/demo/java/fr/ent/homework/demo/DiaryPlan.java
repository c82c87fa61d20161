package fr.ent.homework.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.SchoolYear;
import fr.ent.homework.demo.SchoolTexts.DiaryText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes the diary of a class as its timetable has it: a term, and homework for the days to come. */
final class DiaryPlan {

    private static final int WEEKS_BACK = 14;
    private static final int LONGEST_HOLIDAYS_DAYS = 20;
    private static final int HOMEWORK_PERCENT = 75;
    private static final LocalTime FIRST_WRITTEN = LocalTime.of(11, 30);
    private static final LocalTime WRITTEN = LocalTime.of(16, 30);

    private final SchoolTexts timetable = new SchoolTexts("timetable.txt");
    private final SchoolTexts lessons = new SchoolTexts("lessons.txt");
    private final SchoolTexts homework = new SchoolTexts("homework.txt");
    private final Map<String, Integer> turns = new HashMap<>();
    private final Chance chance;
    private final SchoolYear year;
    private final Moment now;

    DiaryPlan(Chance chance, SchoolYear year, Moment now) {
        this.chance = chance;
        this.year = year;
        this.now = now;
    }

    List<DiaryEntry> write(SchoolClass schoolClass, ClassDays days) {
        List<DiaryEntry> entries = new ArrayList<>();
        for (LocalDate day : taught(days)) {
            for (String subject : subjects(schoolClass, day)) {
                DiaryText text = next(schoolClass, lessons.of(schoolClass.level(), subject));
                entries.add(entry(schoolClass, day, Optional.empty(), text));
            }
            due(schoolClass, days, day).forEach(entries::add);
        }
        return entries;
    }

    /** Days of this school year on which something has been written by now. */
    List<LocalDate> taught(ClassDays days) {
        LocalDate from = now.today().minusWeeks(WEEKS_BACK);
        return days.open().stream()
                .filter(day -> !day.isBefore(from) && !day.isBefore(year.firstDay()))
                .filter(day -> !at(day, FIRST_WRITTEN).isAfter(now.instant()))
                .toList();
    }

    DiaryEntry entry(SchoolClass schoolClass, LocalDate given, Optional<LocalDate> due, DiaryText text) {
        Instant written = at(given, WRITTEN);
        Instant latest = now.instant().minus(Duration.ofMinutes(5));
        return new DiaryEntry(
                chance.id(),
                schoolClass,
                given,
                due,
                new DiaryText(text.subject(), numbered(text.words(), given)),
                List.<UUID>of(),
                written.isBefore(latest) ? written : latest);
    }

    private List<DiaryEntry> due(SchoolClass schoolClass, ClassDays days, LocalDate given) {
        List<DiaryEntry> due = new ArrayList<>();
        List<DiaryText> texts = homework.of(schoolClass.level());
        boolean isNursery = schoolClass.age() < 6;
        if (chance.in(isNursery ? 10 : HOMEWORK_PERCENT)) {
            dayAfter(days, given, 1)
                    .ifPresent(day -> due.add(entry(schoolClass, given, Optional.of(day), next(schoolClass, texts))));
        }
        if (!isNursery && given.getDayOfWeek() != DayOfWeek.FRIDAY && chance.in(HOMEWORK_PERCENT)) {
            dayAfter(days, given, 5)
                    .ifPresent(day -> due.add(entry(schoolClass, given, Optional.of(day), next(schoolClass, texts))));
        }
        return due;
    }

    /** The first day of class at least so many days later, unless the summer lies between. */
    static Optional<LocalDate> dayAfter(ClassDays days, LocalDate day, int atLeast) {
        return days.open().stream()
                .filter(open -> !open.isBefore(day.plusDays(atLeast)))
                .findFirst()
                .filter(open -> open.isBefore(day.plusDays(LONGEST_HOLIDAYS_DAYS)));
    }

    private List<String> subjects(SchoolClass schoolClass, LocalDate day) {
        String weekday = Integer.toString(day.getDayOfWeek().getValue());
        return timetable.of(schoolClass.level(), weekday).stream()
                .flatMap(text -> List.of(text.words().split(",", -1)).stream())
                .toList();
    }

    private DiaryText next(SchoolClass schoolClass, List<DiaryText> texts) {
        String key = schoolClass.name() + texts.getFirst();
        int turn = turns.computeIfAbsent(key, first -> chance.below(texts.size()));
        turns.put(key, turn + 1);
        return texts.get(turn % texts.size());
    }

    /** Pages of the manual and numbers of lists, which grow with the year. */
    private String numbered(String words, LocalDate day) {
        long since = Math.max(0, day.toEpochDay() - year.firstDay().toEpochDay());
        long page = 14 + since / 3;
        return words.replace("{p}", Long.toString(page))
                .replace("{q}", Long.toString(page + 1))
                .replace("{n}", Long.toString(1 + since / 7));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Moment.ZONE).toInstant();
    }
}
