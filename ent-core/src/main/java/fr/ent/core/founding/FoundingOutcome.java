package fr.ent.core.founding;

import fr.ent.core.TerritoryId;

/** How a founding ends. */
sealed interface FoundingOutcome {

    /** The administrator signs in by this user name. */
    record Founded(TerritoryId territory, String username) implements FoundingOutcome {}

    /** Nothing is founded, and the code is as good as before. */
    sealed interface Refused extends FoundingOutcome {}

    /** The code is wrong, used or too old: nobody is told which. */
    record CodeRefused() implements Refused {}

    /** Another territory has this host name. */
    record HostTaken() implements Refused {}

    /** Another territory has this number. */
    record NumberTaken() implements Refused {}

    /** The identity provider wants another value. */
    record FieldRefused(String field, String code) implements Refused {}
}
