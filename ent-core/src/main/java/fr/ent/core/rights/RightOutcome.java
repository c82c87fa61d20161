package fr.ent.core.rights;

/** How the giving, prolonging or ending of a right ends. */
public sealed interface RightOutcome {

    /** The right stands so from now on. */
    record Done(RightId id) implements RightOutcome {}

    /** The strongest right waits for the yes of another administrator. */
    record Awaited(RightId request) implements RightOutcome {}

    /** Nothing has changed. */
    sealed interface Refused extends RightOutcome {}

    /** The person holds this right already. */
    record Held() implements Refused {}

    /** The same is waiting for an answer already. */
    record AskedBefore() implements Refused {}

    /** No other administrator with an account would be left who has no end. */
    record LastAdministrator() implements Refused {}

    /**
     * Another administrator's say was taken away of late, or who would say yes was let in by who asked: nobody gives the
     * strongest right alone, or with that one, meanwhile.
     */
    record TooSoon() implements Refused {}

    /** The right isn't any more as it was read. */
    record ChangedMeanwhile() implements Refused {}

    /** An administrator neither answers the own request nor decides about the own right. */
    record OwnRequest() implements Refused {}
}
