package fr.ent.core.entry.door;

import fr.ent.core.ChildId;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.entry.ClassEntry;
import fr.ent.core.entry.EntryDoor;
import fr.ent.core.entry.EntryOpenings.EntryOpening;
import fr.ent.core.entry.EntryRows;
import fr.ent.core.entry.PupilEntries;
import fr.ent.core.persistence.TerritoryScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the open class that a card leads to; all others aren't there. */
@Component
class FindEntry {

    private final EntryRows rows;
    private final PupilEntries pupils;
    private final EntryDoor door;

    FindEntry(EntryRows rows, PupilEntries pupils, EntryDoor door) {
        this.rows = rows;
        this.pupils = pupils;
        this.door = door;
    }

    Optional<FoundEntry> find(String code, String address) {
        return OneTimeCode.typed(code)
                .map(typed -> typed.hash(TerritoryScope.require()))
                .flatMap(this::findShown)
                .flatMap(shown -> door.findOpening(shown.entry(), address)
                        .map(open -> new FoundEntry(shown.entry(), open, shown.own())));
    }

    private Optional<ShownCard> findShown(String hash) {
        return rows.findByCard(hash)
                .map(entry -> new ShownCard(entry, null))
                .or(() -> pupils.findByCard(hash)
                        .flatMap(owner ->
                                rows.find(owner.schoolClass()).map(entry -> new ShownCard(entry, owner.child()))));
    }

    private record ShownCard(ClassEntry entry, @Nullable ChildId own) {}

    /** An open class, and the child whose own card was shown; that card is good for no other child. */
    record FoundEntry(
            ClassEntry entry,
            EntryOpening opening,
            @Nullable ChildId own) {

        boolean leadsTo(ChildId child) {
            return own == null || own.equals(child);
        }
    }
}
