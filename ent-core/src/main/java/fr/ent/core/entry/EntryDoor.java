package fr.ent.core.entry;

import fr.ent.core.SchoolId;
import fr.ent.core.entry.EntryOpenings.EntryOpening;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether a class is open to whoever comes from a place: anywhere, unless its school names networks or its tablets alone. */
@Component
public class EntryDoor {

    private final EntryOpenings openings;
    private final EntryNetworks networks;
    private final SchoolDevices devices;

    EntryDoor(EntryOpenings openings, EntryNetworks networks, SchoolDevices devices) {
        this.openings = openings;
        this.networks = networks;
        this.devices = devices;
    }

    public Optional<EntryOpening> findOpening(ClassEntry entry, EntryPlace place) {
        return openings.find(entry).filter(open -> allows(entry.school(), place));
    }

    private boolean allows(SchoolId school, EntryPlace place) {
        if (place.device() != null && devices.has(school, place.device())) {
            return true;
        }
        List<String> named = networks.list(school);
        return named.isEmpty() ? !networks.isForTabletsAlone(school) : EntryNetworks.hold(named, place.address());
    }
}
