package fr.ent.core.account.sheet;

import java.util.List;

/** How the printing of a class's cards ends. */
sealed interface CardsOutcome {

    /** All have a new password. */
    record Printed(List<LoginCard> cards) implements CardsOutcome {

        public Printed {
            cards = List.copyOf(cards);
        }
    }

    /** The provider went silent meanwhile: some have a new password that nobody knows. */
    record CutShort() implements CardsOutcome {}
}
