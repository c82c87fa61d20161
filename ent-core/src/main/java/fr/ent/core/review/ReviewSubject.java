package fr.ent.core.review;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.household.OwnFamily;
import java.util.Optional;

/** The child, household or person that something under review is about. */
public sealed interface ReviewSubject {

    /** A child, whose guardians are told. */
    record OfChild(ChildId child) implements ReviewSubject {}

    /** A household, whose adults are told. */
    record OfHousehold(HouseholdId household) implements ReviewSubject {}

    /** A person, about whom somebody asks something that concerns nobody else: the asker alone is told. */
    record OfPerson(PersonId person, PersonId asker) implements ReviewSubject {}

    /** Whether it is about this family, so that a colleague decides. */
    default boolean isOf(OwnFamily own) {
        return switch (this) {
            case OfChild(var child) -> own.has(child);
            case OfHousehold(var household) -> own.has(household);
            case OfPerson(var person, var asker) -> own.has(person) || own.has(asker);
        };
    }

    /** Whether a member of the staff with this family doesn't even read of it. */
    default boolean isHidden(OwnFamily own) {
        return switch (this) {
            case OfChild(var child) -> own.hides(child);
            case OfHousehold(var household) -> own.hides(household);
            case OfPerson(var person, var asker) -> own.hides(person) || own.hides(asker);
        };
    }

    static Optional<ChildId> child(ReviewSubject subject) {
        return subject instanceof OfChild(ChildId child) ? Optional.of(child) : Optional.empty();
    }

    static Optional<HouseholdId> household(ReviewSubject subject) {
        return subject instanceof OfHousehold(HouseholdId household) ? Optional.of(household) : Optional.empty();
    }
}
