package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonName;
import fr.ent.homework.absence.Absences;
import fr.ent.homework.absence.DeclaredAbsence;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.roll.RollMarks.StoredMark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a roll, in a number of statements that doesn't depend on the pupils. */
@Component
class ReadClassRoll {

    private final ClassRolls rolls;
    private final RollMarks marks;
    private final Absences absences;
    private final Directory directory;
    private final SchoolClock clock;

    ReadClassRoll(ClassRolls rolls, RollMarks marks, Absences absences, Directory directory, SchoolClock clock) {
        this.rolls = rolls;
        this.marks = marks;
        this.absences = absences;
        this.directory = directory;
        this.clock = clock;
    }

    ClassRoll read(RollKey key) {
        List<ChildView> pupils = directory.listPupils(key.classId());
        List<StoredMark> stored = marks.list(key);
        ClassRoll roll = new ClassRoll(key, clock.zone(), pupils, stored, rolls.findClosing(key), Map.of());
        return new ClassRoll(key, roll.zone(), pupils, stored, roll.closing(), declared(key, roll));
    }

    /** The latest word of each, by the school or whoever is its guardian now: the word of one who was barred since explains nothing. */
    private Map<ChildId, DeclaredAbsence> declared(RollKey key, ClassRoll roll) {
        List<DeclaredAbsence> words = absences.list(roll.children(), key.date(), key.date()).stream()
                .filter(absence -> absence.content().covers(key.date(), key.half()))
                .sorted(DeclaredAbsence.LAST_WORD_FIRST)
                .toList();
        if (words.isEmpty()) {
            return Map.of();
        }
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(
                words.stream().map(DeclaredAbsence::child).distinct().toList());
        Map<ChildId, DeclaredAbsence> declared = new LinkedHashMap<>();
        words.stream()
                .filter(word -> word.bySchool()
                        || guardians.getOrDefault(word.child(), List.of()).stream()
                                .anyMatch(guardian -> guardian.id().equals(word.by())))
                .forEach(word -> declared.putIfAbsent(word.child(), word));
        return declared;
    }
}
