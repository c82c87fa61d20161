package fr.ent.homework.calendar;

import fr.ent.core.ical.CalendarEvent;
import fr.ent.core.ical.EventTime.Hours;
import fr.ent.core.ical.EventTime.WeeklyTurns;
import fr.ent.core.ical.EventWords;
import fr.ent.homework.PlannedSlot;
import fr.ent.homework.SlotKind;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.SlotWeeks;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The times of a slot in a year, in as few events as can be: those of its whole length come back every week or every other one,
 * and each that is cut is an event of its own. A year of 53 weeks, with two odd ones in a row, begins the turns anew.
 */
record SlotTimes(SlotFacts slot, LivedClass lived) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HHmm");

    Stream<CalendarEvent> events() {
        return runs().stream().flatMap(this::events);
    }

    private Stream<CalendarEvent> events(List<LocalDate> run) {
        List<LocalDate> whole = run.stream().filter(this::isWhole).toList();
        Stream<CalendarEvent> cut = run.stream()
                .filter(day -> !isWhole(day))
                .flatMap(day -> lived.hoursOf(slot, day).stream().map(piece -> cut(day, piece)));
        return whole.isEmpty() ? cut : Stream.concat(Stream.of(series(run, whole)), cut);
    }

    /** The uid holds the day on which the turns would have begun, so that it stays when a holiday moves. */
    private CalendarEvent series(List<LocalDate> run, List<LocalDate> whole) {
        Set<LocalDate> lives = Set.copyOf(whole);
        List<LocalDate> spanned = run.subList(run.indexOf(whole.getFirst()), run.indexOf(whole.getLast()) + 1);
        SlotContent content = slot.content();
        return new CalendarEvent(
                slot.id() + "-" + run.getFirst(),
                new Hours(
                        whole.getFirst(),
                        content.from(),
                        content.to(),
                        new WeeklyTurns(
                                weeks(),
                                spanned.size(),
                                spanned.stream()
                                        .filter(day -> !lives.contains(day))
                                        .toList())),
                words(),
                lived.revision());
    }

    private CalendarEvent cut(LocalDate day, PlannedSlot piece) {
        return new CalendarEvent(
                slot.id() + "-" + day + "-" + HOUR.format(piece.from()),
                Hours.once(day, piece.from(), piece.to()),
                words(),
                lived.revision());
    }

    private EventWords words() {
        SlotContent content = slot.content();
        return new EventWords(
                lived.prefix() + name(content),
                Stream.of(
                                lived.plan().grid().nameOf(content.groupId()),
                                with(lived.plan().grid().teacherOf(content.teacherId())),
                                content.bring() == null ? "" : "À apporter\u00a0: " + content.bring())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n")),
                content.place() == null ? "" : content.place());
    }

    private static String with(String teacher) {
        return teacher.isEmpty() ? "" : "Avec " + teacher;
    }

    private static String name(SlotContent content) {
        if (content.title() != null) {
            return content.title();
        }
        if (content.subject() != null) {
            return content.subject().title();
        }
        return content.kind() == SlotKind.SUPPORT ? "Soutien (APC)" : "";
    }

    private boolean isWhole(LocalDate day) {
        List<PlannedSlot> hours = lived.hoursOf(slot, day);
        return hours.size() == 1
                && hours.getFirst().from().equals(slot.content().from())
                && hours.getFirst().to().equals(slot.content().to());
    }

    /** The days on which the slot is planned, in rows whose days are equally far from each other. */
    private List<List<LocalDate>> runs() {
        List<List<LocalDate>> runs = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (LocalDate day : planned()) {
            if (before.equals(LocalDate.MIN) || ChronoUnit.WEEKS.between(before, day) != weeks()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
            before = day;
        }
        return runs;
    }

    private List<LocalDate> planned() {
        LocalDate last = lived.year().last();
        return Stream.iterate(
                        lived.year()
                                .first()
                                .with(TemporalAdjusters.nextOrSame(
                                        slot.content().weekday())),
                        day -> !day.isAfter(last),
                        day -> day.plusWeeks(1))
                .filter(slot.content()::takesPlace)
                .toList();
    }

    private int weeks() {
        return slot.content().weeks() == SlotWeeks.EVERY ? 1 : 2;
    }
}
