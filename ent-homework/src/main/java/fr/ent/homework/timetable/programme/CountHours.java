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
 * 9 November 2015), here by their length; what the programmes don't count, and support,
 * have no part in it. A slot of a group counts by its share of the class.
 */
final class CountHours {

    private final Map<SchoolSubject, Double> lessons = new EnumMap<>(SchoolSubject.class);
    private final GroupShares shares;
    private final LocalDate monday;
    private double recess;

    /** The periods of this week count. The minutes of two weeks are summed up: those of an odd and of an even one. */
    CountHours(List<SlotFacts> grid, GroupShares shares, LocalDate monday) {
        this.shares = shares;
        this.monday = monday;
        grid.forEach(slot -> count(slot.content()));
    }

    ProgrammeLine line(OfficialHours official) {
        double own = official.subjects().stream()
                .mapToDouble(subject -> lessons.getOrDefault(subject, 0.0))
                .sum();
        return new ProgrammeLine(official.subjects(), official.minutes(), (int) Math.round(withRecess(own) / 2));
    }

    private double withRecess(double minutes) {
        double all = lessons.values().stream().mapToDouble(Double::doubleValue).sum();
        return all == 0 ? 0 : minutes + recess * minutes / all;
    }

    private void count(SlotContent slot) {
        LocalDate day = monday.with(slot.weekday());
        boolean isOfOtherPeriod = (slot.startsOn() != null && day.isBefore(slot.startsOn()))
                || (slot.endsOn() != null && day.isAfter(slot.endsOn()));
        if (isOfOtherPeriod) {
            return;
        }
        double minutes = shares.of(slot)
                * Duration.between(slot.from(), slot.to()).toMinutes()
                * (slot.weeks() == SlotWeeks.EVERY ? 2 : 1);
        if (slot.subject() != null) {
            lessons.merge(slot.subject(), minutes, Double::sum);
        } else if (slot.kind() == SlotKind.RECESS) {
            recess += minutes;
        }
    }
}
