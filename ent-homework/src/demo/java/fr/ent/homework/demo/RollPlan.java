package fr.ent.homework.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.homework.demo.DemoRoll.DemoAbsence;
import fr.ent.homework.demo.DemoRoll.DemoMark;
import fr.ent.homework.demo.DemoRoll.RollHalf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A term of a class: each pupil is away now and then, most often with a word of the family's; one in each class misses the last
 * two days without any, and some come late. Now and then a roll was forgotten.
 */
final class RollPlan {

    private static final int MOST_SPELLS = 3;
    private static final int LONGEST_SPELL = 3;
    private static final int SAID_PERCENT = 80;
    private static final int LATE_PERMILLE = 8;
    private static final int FORGOTTEN_PERCENT = 6;
    private static final int DAYS_WITHOUT_A_WORD = 2;
    private static final List<String> REASONS =
            List.of("ILLNESS", "ILLNESS", "ILLNESS", "CONTAGION", "FAMILY_GATHERING", "CUT_OFF", "OTHER");

    private final Chance chance;
    private final Map<UUID, Person> guardians;
    private final List<DemoAbsence> absences = new ArrayList<>();

    /** @param guardians who speaks for a pupil, by its id */
    RollPlan(Chance chance, Map<UUID, Person> guardians) {
        this.chance = chance;
        this.guardians = Map.copyOf(guardians);
    }

    /** Words of families about the classes so far. */
    List<DemoAbsence> absences() {
        return List.copyOf(absences);
    }

    /** @param days on which the class was called, in their order */
    List<DemoRoll> call(SchoolClass schoolClass, List<Pupil> pupils, List<LocalDate> days) {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < pupils.size(); i++) {
            spells.addAll(i == pupils.size() / 2 ? silent(pupils.get(i), days) : spells(pupils.get(i), days));
        }
        return days.stream()
                .flatMap(day -> List.of(RollHalf.values()).stream()
                        .filter(_ -> !chance.in(FORGOTTEN_PERCENT))
                        .map(half -> new DemoRoll(schoolClass, day, half, marks(pupils, spells, day))))
                .toList();
    }

    /** One family says that its child won't come on a day that isn't called yet. */
    void announce(List<Pupil> pupils, LocalDate day) {
        pupils.stream().skip(1).findFirst().ifPresent(pupil -> say(new Spell(pupil, day, day)));
    }

    private List<DemoMark> marks(List<Pupil> pupils, List<Spell> spells, LocalDate day) {
        List<DemoMark> marks = new ArrayList<>();
        for (Pupil pupil : pupils) {
            boolean away = spells.stream().anyMatch(spell -> spell.holds(pupil, day));
            if (away) {
                marks.add(new DemoMark(chance.id(), pupil, "ABSENT"));
            } else if (chance.below(1000) < LATE_PERMILLE) {
                marks.add(new DemoMark(chance.id(), pupil, "LATE"));
            }
        }
        return marks;
    }

    private List<Spell> silent(Pupil pupil, List<LocalDate> days) {
        return days.size() < DAYS_WITHOUT_A_WORD
                ? List.of()
                : List.of(new Spell(pupil, days.get(days.size() - DAYS_WITHOUT_A_WORD), days.getLast()));
    }

    private List<Spell> spells(Pupil pupil, List<LocalDate> days) {
        List<Spell> spells = new ArrayList<>();
        for (int i = days.isEmpty() ? 0 : chance.below(MOST_SPELLS); i > 0; i--) {
            int first = chance.below(days.size());
            int last = Math.min(days.size() - 1, first + chance.below(LONGEST_SPELL));
            Spell spell = new Spell(pupil, days.get(first), days.get(last));
            spells.add(spell);
            if (chance.in(SAID_PERCENT)) {
                say(spell);
            }
        }
        return spells;
    }

    private void say(Spell spell) {
        Optional.ofNullable(guardians.get(spell.pupil().id()))
                .ifPresent(guardian -> absences.add(new DemoAbsence(
                        chance.id(), spell.pupil(), spell.from(), spell.to(), chance.pick(REASONS), guardian)));
    }

    /** Days on which a pupil is away. */
    private record Spell(Pupil pupil, LocalDate from, LocalDate to) {

        boolean holds(Pupil other, LocalDate day) {
            return pupil.equals(other) && !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
