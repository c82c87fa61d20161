package fr.ent.canteen.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.ClassDays;
import fr.ent.core.demo.Pupil;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The weekdays on which a child usually eats at school. */
final class Appetite {

    private static final int ALWAYS_PERCENT = 56;
    private static final int SOMETIMES_PERCENT = 26;

    /** As families with a story have it. */
    private static final Map<String, Set<DayOfWeek>> TOLD = Map.of(
            "Léa Benali", ClassDays.WEEKDAYS,
            "Tom Benali", EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            "Nina Benali", EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
            "Noé Le Goff-Martin", ClassDays.WEEKDAYS,
            "Jules Roussel", EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));

    private final Chance chance;

    Appetite(Chance chance) {
        this.chance = chance;
    }

    Set<DayOfWeek> usualDays(Pupil child) {
        Set<DayOfWeek> told = TOLD.get(child.person().name());
        return told == null ? drawn() : told;
    }

    private Set<DayOfWeek> drawn() {
        int drawn = chance.below(100);
        if (drawn < ALWAYS_PERCENT) {
            return ClassDays.WEEKDAYS;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (drawn < ALWAYS_PERCENT + SOMETIMES_PERCENT) {
            ClassDays.WEEKDAYS.stream().filter(day -> chance.in(60)).forEach(days::add);
        }
        return days;
    }
}
