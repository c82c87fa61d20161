package fr.ent.core.entry.door;

import fr.ent.core.ChildId;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.entry.ClassEntry;
import fr.ent.core.entry.EntryDoor;
import fr.ent.core.entry.EntryOpenings.EntryOpening;
import fr.ent.core.entry.EntryPlace;
import fr.ent.core.entry.EntryRows;
import fr.ent.core.entry.PupilEntries;
import fr.ent.core.entry.SchoolDeviceId;
import fr.ent.core.entry.SchoolDevices;
import fr.ent.core.http.LinkToken;
import fr.ent.core.persistence.TerritoryScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the open class that a card leads to; all others aren't there. */
@Component
class FindEntry {

    private final EntryRows rows;
    private final PupilEntries pupils;
    private final EntryDoor door;
    private final SchoolDevices devices;

    FindEntry(EntryRows rows, PupilEntries pupils, EntryDoor door, SchoolDevices devices) {
        this.rows = rows;
        this.pupils = pupils;
        this.door = door;
        this.devices = devices;
    }

    /** @param device the secret of the tablet that asks, if it has one */
    @Transactional
    Optional<FoundEntry> find(String code, String address, Optional<LinkToken> device) {
        return OneTimeCode.typed(code)
                .map(typed -> typed.hash(TerritoryScope.require()))
                .flatMap(this::findShown)
                .flatMap(shown -> open(shown, address, device));
    }

    private Optional<FoundEntry> open(ShownCard shown, String address, Optional<LinkToken> secret) {
        SchoolDeviceId device =
                secret.flatMap(one -> devices.find(one, shown.entry().school())).orElse(null);
        Optional<EntryOpening> opening = door.findOpening(shown.entry(), new EntryPlace(address, device));
        if (device != null && opening.isPresent()) {
            devices.see(device);
        }
        return opening.map(open -> new FoundEntry(shown.entry(), open, shown.own(), device));
    }

    private Optional<ShownCard> findShown(String hash) {
        return rows.findByCard(hash)
                .map(entry -> new ShownCard(entry, null))
                .or(() -> pupils.findByCard(hash)
                        .flatMap(owner ->
                                rows.find(owner.schoolClass()).map(entry -> new ShownCard(entry, owner.child()))));
    }

    private record ShownCard(ClassEntry entry, @Nullable ChildId own) {}

    /** An open class, the child whose own card was shown, which is good for no other child, and the school's tablet, if it is one. */
    record FoundEntry(
            ClassEntry entry,
            EntryOpening opening,
            @Nullable ChildId own,
            @Nullable SchoolDeviceId device) {

        boolean leadsTo(ChildId child) {
            return own == null || own.equals(child);
        }
    }
}
