package fr.ent.homework.diary.sheet;

import fr.ent.core.Id;
import java.util.UUID;

/** Names a lesson sheet. */
record SheetId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
