package fr.ent.homework.event;

/** How the writing of an event, or an answer to it, ends. */
sealed interface EventOutcome {

    /** It is as it was wanted. */
    record Done(EventFacts event) implements EventOutcome {}

    /** Nothing has changed. */
    sealed interface Refused extends EventOutcome {}

    /** There is no such event, school or class for the viewer. */
    record NotYours() implements Refused {}

    /** It was moved, or called off and restored, as often as families can be told. */
    record TurnedOften() implements Refused {}

    /** The event isn't any more as it was read. */
    record ChangedMeanwhile() implements Refused {}

    /** No answer is wanted, or not any more. */
    record AnswersClosed() implements Refused {}

    /** The town closes the school on its days: answers wait until these are open again, or it is moved. */
    record AnswersSuspended() implements Refused {}

    /**
     * A home has places, and there are none for more of it.
     *
     * @param free how many there are; none while others wait for them
     */
    record Full(int free) implements Refused {}
}
