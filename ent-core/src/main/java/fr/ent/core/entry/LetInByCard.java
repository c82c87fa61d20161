package fr.ent.core.entry;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.signin.card.CardSignIns;
import fr.ent.core.signin.card.CardTicket;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets a pupil in by a card as long as the class is open to it: looked at when it leaves for the provider, and when it returns. */
@Component
class LetInByCard implements CardSignIns {

    private final Viewers viewers;
    private final EntryRows rows;
    private final EntryDoor door;

    LetInByCard(Viewers viewers, EntryRows rows, EntryDoor door) {
        this.viewers = viewers;
        this.rows = rows;
        this.door = door;
    }

    @Override
    public Optional<Instant> findEnd(CardTicket ticket, String address) {
        return viewers.findViewer(ticket.subject())
                .filter(viewer -> isThatPupil(viewer, ticket))
                .flatMap(viewer -> rows.find(ticket.schoolClass()))
                .flatMap(entry -> door.findOpening(
                        entry,
                        new EntryPlace(address, ticket.device() == null ? null : new SchoolDeviceId(ticket.device()))))
                .map(EntryOpenings.EntryOpening::until);
    }

    private static boolean isThatPupil(Viewer viewer, CardTicket ticket) {
        return viewer.isPupil(ticket.child())
                && viewer.attends(ticket.schoolClass())
                && viewer.roles().stream().allMatch(grant -> grant.role() == Role.PUPIL);
    }
}
