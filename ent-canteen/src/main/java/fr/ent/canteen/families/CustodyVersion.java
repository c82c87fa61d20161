package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a child's turns from a day on, until the next version begins.
 *
 * @param custody the turns; none where they end
 */
record CustodyVersion(
        UUID id, ChildId child, LocalDate from, @Nullable Custody custody, PersonId setBy, Instant setAt) {

    boolean hasBegun(LocalDate day) {
        return !day.isBefore(from);
    }

    Optional<Custody> turns() {
        return Optional.ofNullable(custody);
    }
}
