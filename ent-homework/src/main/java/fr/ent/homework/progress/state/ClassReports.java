package fr.ent.homework.progress.state;

import fr.ent.core.stateregister.StateClass;
import java.util.ArrayList;
import java.util.List;

/**
 * The reports of a class for the State.
 *
 * @param pupils whom the viewer sees, by family name then given name
 * @param hidden how many pupils whom the State's report has a place for the viewer doesn't see
 */
record ClassReports(StateClass of, List<StateTeacher> teachers, List<PupilReport> pupils, int hidden) {

    List<ClassGap> gaps() {
        List<ClassGap> gaps = new ArrayList<>();
        if (of.number() == null) {
            gaps.add(ClassGap.NUMBER);
        }
        if (teachers.isEmpty()) {
            gaps.add(ClassGap.TEACHER);
        }
        if (teachers.stream().anyMatch(one -> one.civility() == null)) {
            gaps.add(ClassGap.CIVILITY);
        }
        return gaps;
    }

    /** Those that go into the file. */
    List<PupilReport> complete() {
        return gaps().isEmpty() ? pupils.stream().filter(PupilReport::complete).toList() : List.of();
    }

    /** How many pupils the State's report has a place for, those whom the viewer doesn't see among them. */
    int expected() {
        return hidden
                + (int) pupils.stream().filter(pupil -> !pupil.atNursery()).count();
    }
}
