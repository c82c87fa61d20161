package fr.ent.core.account.recovery;

/** Outcome of a word of the operator's, for the log. */
sealed interface RescueOutcome {

    /** Somebody came in by this word already. */
    record Used() implements RescueOutcome {}

    /** A link that is good was made before, or by another copy: it stands in the log of that one. */
    record UnderWay() implements RescueOutcome {}

    /** No account, and none could be opened. */
    record NoAccount() implements RescueOutcome {}

    /** @param code for another password */
    record Issued(String username, String code) implements RescueOutcome {

        /** Never the code: the one line of the log that shows it asks for it. */
        @Override
        public String toString() {
            return "Issued";
        }
    }
}
