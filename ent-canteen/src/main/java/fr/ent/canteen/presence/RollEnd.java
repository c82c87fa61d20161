package fr.ent.canteen.presence;

import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Whether a roll is finished, and how it was opened again last. */
record RollEnd(Optional<Finish> finish, Optional<Reopening> reopening) {

    /** The finish that stands; by the hour of the territory without a person. */
    record Finish(UUID id, Instant at, Optional<PersonId> by) {}

    /** Why a finished roll was opened again, who did so and when. */
    record Reopening(Instant at, PersonId by, String reason) {}

    /** The people it names. */
    Stream<PersonId> people() {
        return Stream.concat(finish.flatMap(Finish::by).stream(), reopening.map(Reopening::by).stream());
    }
}
