package fr.ent.homework.timetable.programme;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.homework.SlotKind;
import fr.ent.homework.timetable.plan.SlotContent;
import fr.ent.homework.timetable.plan.SlotFacts;
import fr.ent.homework.timetable.plan.SlotWeeks;
import fr.ent.homework.timetable.programme.ProgrammeHours.OfficialHours;
import fr.ent.homework.timetable.programme.ProgrammeView.ProgrammeLine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the hours of a week by subject. Recesses are shared out among the subjects (article 4 of the arrêté of
 * 9 November 2015), here by their length; what the programmes don't count has no part in it.
 */
final class CountHours {

    private final Map<SchoolSubject, Long> lessons = new EnumMap<>(SchoolSubject.class);
    private final LocalDate monday;
    private long recess;

    /** The periods of this week count. The minutes of two weeks are summed up: those of an odd and of an even one. */
    CountHours(List<SlotFacts> grid, LocalDate monday) {
        this.monday = monday;
        grid.forEach(slot -> count(slot.content()));
    }

    ProgrammeLine line(OfficialHours official) {
        long own = official.subjects().stream()
                .mapToLong(subject -> lessons.getOrDefault(subject, 0L))
                .sum();
        return new ProgrammeLine(official.subjects(), official.minutes(), (int) Math.round(withRecess(own) / 2));
    }

    private double withRecess(long minutes) {
        long all = lessons.values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? 0 : minutes + (double) recess * minutes / all;
    }

    private void count(SlotContent slot) {
        LocalDate day = monday.with(slot.weekday());
        boolean isOfOtherPeriod = (slot.startsOn() != null && day.isBefore(slot.startsOn()))
                || (slot.endsOn() != null && day.isAfter(slot.endsOn()));
        if (isOfOtherPeriod) {
            return;
        }
        long minutes = Duration.between(slot.from(), slot.to()).toMinutes() * (slot.weeks() == SlotWeeks.EVERY ? 2 : 1);
        if (slot.subject() != null) {
            lessons.merge(slot.subject(), minutes, Long::sum);
        } else if (slot.kind() == SlotKind.RECESS) {
            recess += minutes;
        }
    }
}
