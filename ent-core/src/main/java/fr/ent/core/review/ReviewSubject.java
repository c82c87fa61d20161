package fr.ent.core.review;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import java.util.Optional;

/** The child, household or person that something under review is about. */
public sealed interface ReviewSubject {

    /** A child, whose guardians are told. */
    record OfChild(ChildId child) implements ReviewSubject {}

    /** A household, whose adults are told. */
    record OfHousehold(HouseholdId household) implements ReviewSubject {}

    /** A person, about whom somebody asks something that concerns nobody else: the asker alone is told. */
    record OfPerson(PersonId person, PersonId asker) implements ReviewSubject {}

    static Optional<ChildId> child(ReviewSubject subject) {
        return subject instanceof OfChild(ChildId child) ? Optional.of(child) : Optional.empty();
    }

    static Optional<HouseholdId> household(ReviewSubject subject) {
        return subject instanceof OfHousehold(HouseholdId household) ? Optional.of(household) : Optional.empty();
    }
}
