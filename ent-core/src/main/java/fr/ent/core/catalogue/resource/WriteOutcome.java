package fr.ent.core.catalogue.resource;

import fr.ent.core.catalogue.ResourceId;

/** How writing a resource ended. */
public sealed interface WriteOutcome {

    record Written(ResourceId resource) implements WriteOutcome {}

    sealed interface Refused extends WriteOutcome {}

    /** Not a part of the catalogue that this viewer keeps. */
    record NotYours() implements Refused {}

    /** The place takes no more. */
    record NoRoom() implements Refused {}

    /** Somebody wrote since the version this change was made from. */
    record ChangedMeanwhile() implements Refused {}

    /** The same place has this address already. */
    record AlreadyThere(ResourceId resource) implements Refused {}
}
