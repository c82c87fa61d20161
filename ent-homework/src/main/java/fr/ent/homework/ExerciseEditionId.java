package fr.ent.homework;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names an exercise as it was written once. */
public record ExerciseEditionId(UUID value) implements Id {

    public static ExerciseEditionId next() {
        return new ExerciseEditionId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
