package fr.ent.homework.diary.entry;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names the entries that were written in one act. */
public record SeriesId(UUID value) implements Id {

    public static SeriesId next() {
        return new SeriesId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
