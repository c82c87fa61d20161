package fr.ent.homework.library.stock;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a count of a library's copies. */
record StockTakingId(UUID value) implements Id {

    static StockTakingId next() {
        return new StockTakingId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
