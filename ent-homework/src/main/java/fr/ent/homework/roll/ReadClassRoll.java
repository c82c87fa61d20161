package fr.ent.homework.roll;

import fr.ent.core.ChildView;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.roll.RollMarks.StoredMark;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads a roll, in a number of statements that doesn't depend on the pupils. */
@Component
class ReadClassRoll {

    private final ClassRolls rolls;
    private final RollMarks marks;
    private final RollPupils pupils;
    private final DeclaredWords words;
    private final SchoolClock clock;

    ReadClassRoll(ClassRolls rolls, RollMarks marks, RollPupils pupils, DeclaredWords words, SchoolClock clock) {
        this.rolls = rolls;
        this.marks = marks;
        this.pupils = pupils;
        this.words = words;
        this.clock = clock;
    }

    ClassRoll read(RollKey key) {
        List<ChildView> called = pupils.list(key);
        List<StoredMark> stored = marks.list(key);
        ClassRoll roll = new ClassRoll(key, clock.zone(), called, stored, rolls.findClosing(key), Map.of());
        return new ClassRoll(key, roll.zone(), called, stored, roll.closing(), words.find(key, roll.children()));
    }
}
