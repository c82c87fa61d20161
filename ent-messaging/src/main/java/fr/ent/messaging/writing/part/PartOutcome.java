package fr.ent.messaging.writing.part;

/** How writing a piece of a shared text ended. */
sealed interface PartOutcome {

    /**
     * It is kept.
     *
     * @param sequence of the text's last part
     */
    record Kept(int sequence) implements PartOutcome {}

    sealed interface Refused extends PartOutcome {}

    /** Not a text that this viewer may write. */
    record NotYours() implements Refused {}

    record Closed() implements Refused {}

    /** Somebody went back to an earlier version meanwhile. */
    record OtherEra(int era) implements Refused {}

    /** It builds on words that never came, so that nobody could show it. */
    record Behind() implements Refused {}

    /** The text is as long as it may be. */
    record Full() implements Refused {}

    /** Not what the product's editor writes, or written with somebody else's pen. */
    record Unreadable() implements Refused {}
}
