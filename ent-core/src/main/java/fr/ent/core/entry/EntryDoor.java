package fr.ent.core.entry;

import fr.ent.core.entry.EntryOpenings.EntryOpening;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether a class is open to whoever comes from an address. */
@Component
public class EntryDoor {

    private final EntryOpenings openings;
    private final EntryNetworks networks;

    EntryDoor(EntryOpenings openings, EntryNetworks networks) {
        this.openings = openings;
        this.networks = networks;
    }

    public Optional<EntryOpening> findOpening(ClassEntry entry, String address) {
        return openings.find(entry).filter(open -> networks.allow(entry.school(), address));
    }
}
