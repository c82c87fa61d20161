package fr.ent.homework.event;

import fr.ent.core.ChildView;
import fr.ent.core.PersonName;
import java.time.Instant;
import java.util.List;

/**
 * The answers to an event, for those who lead it.
 *
 * @param answers in the order in which places are given
 * @param silent pupils of whom no home has answered, by family name
 */
record EventAnswersView(String title, List<AnswerView> answers, List<ChildView> silent) {

    EventAnswersView {
        answers = List.copyOf(answers);
        silent = List.copyOf(silent);
    }

    /**
     * The answer of a home: the guardian who gave it, and the pupils for whom.
     *
     * @param movedSince whether the event was then on another day or at another hour
     */
    record AnswerView(
            PersonName guardian,
            List<ChildView> pupils,
            int coming,
            boolean helps,
            boolean waiting,
            boolean movedSince,
            Instant answeredAt) {}
}
