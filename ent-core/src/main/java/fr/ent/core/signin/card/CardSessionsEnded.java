package fr.ent.core.signin.card;

import java.util.List;

/** Sessions by a card of the class end, of these accounts; others of theirs stay. Published in the transaction that wants it. */
public record CardSessionsEnded(List<String> subjects) {

    public CardSessionsEnded {
        subjects = List.copyOf(subjects);
    }
}
