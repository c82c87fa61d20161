package fr.ent.core.accompaniment;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.rights.RightId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An accompaniment as it stands. From {@code startsAt} until {@code endsAt} it shows the pupils.
 *
 * @param place the class of an ATSEM, the school of the others
 * @param children the pupils who are named; none in a class
 */
record Accompaniment(
        AccompanimentKey key, SchoolId school, UUID place, List<ChildId> children, AccompanimentTime time) {

    Accompaniment {
        children = List.copyOf(children);
    }

    /** The right of a person, as what it was given. */
    record AccompanimentKey(RightId id, int version, PersonId person, AccompanimentKind kind) {}

    /** The first moment, and the one after the last. */
    record AccompanimentTime(Instant startsAt, Instant endsAt) {}

    RightId id() {
        return key.id();
    }

    PersonId person() {
        return key.person();
    }

    AccompanimentKind kind() {
        return key.kind();
    }

    /** The same of other pupils, with another end. */
    Accompaniment with(List<ChildId> others, Instant endsAt) {
        return new Accompaniment(key, school, place, others, new AccompanimentTime(time.startsAt(), endsAt));
    }
}
