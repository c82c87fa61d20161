package fr.ent.homework.exercise;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names an exercise of a teacher's. */
public record ExerciseId(UUID value) implements Id {

    static ExerciseId next() {
        return new ExerciseId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
