package fr.ent.core.entry.desk;

import fr.ent.core.ChildId;
import fr.ent.core.ClassView;
import fr.ent.core.entry.EntryHours;
import fr.ent.core.entry.EntryPicture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a class, as its teachers see it.
 *
 * @param openUntil when the class closes; nothing while it is closed
 * @param byHand whether somebody holds it open, or shut
 * @param secretsFrom the age of the year from which children show their three pictures; none where nobody does
 * @param posterSince since when the card of the class counts; nothing without one
 * @param tabletsAlone whether the children of the school enter on its tablets and from these networks alone
 * @param networks those from which the children of the school enter; none for anywhere
 */
record ClassEntryView(
        ClassView schoolClass,
        @Nullable Instant openUntil,
        boolean byHand,
        @Nullable Integer secretsFrom,
        EntryHours hours,
        @Nullable Instant posterSince,
        boolean tabletsAlone,
        List<String> networks,
        List<PupilEntryView> pupils) {

    ClassEntryView {
        networks = List.copyOf(networks);
        pupils = List.copyOf(pupils);
    }

    /**
     * A child of the class.
     *
     * @param cardSince since when its own card counts; nothing without one
     * @param asked whether it shows its three pictures
     * @param hasSecret whether it has its three pictures
     * @param lockedUntil until when it waits that got them wrong too often
     * @param choosingUntil until when it may choose them
     */
    record PupilEntryView(
            ChildId id,
            String givenName,
            String familyName,
            EntryPicture picture,
            @Nullable Instant cardSince,
            boolean asked,
            boolean hasSecret,
            @Nullable Instant lockedUntil,
            @Nullable Instant choosingUntil) {}
}
