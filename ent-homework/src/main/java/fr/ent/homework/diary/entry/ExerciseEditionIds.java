package fr.ent.homework.diary.entry;

import fr.ent.homework.ExerciseEditionId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the edition of an exercise as {@code uuid}. */
@Converter
public class ExerciseEditionIds implements AttributeConverter<@Nullable ExerciseEditionId, @Nullable UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable ExerciseEditionId edition) {
        return edition == null ? null : edition.value();
    }

    @Override
    public @Nullable ExerciseEditionId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new ExerciseEditionId(value);
    }
}
