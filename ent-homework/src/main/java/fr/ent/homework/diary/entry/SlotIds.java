package fr.ent.homework.diary.entry;

import fr.ent.homework.SlotId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a slot as {@code uuid}. */
@Converter
public class SlotIds implements AttributeConverter<@Nullable SlotId, @Nullable UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable SlotId slot) {
        return slot == null ? null : slot.value();
    }

    @Override
    public @Nullable SlotId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new SlotId(value);
    }
}
