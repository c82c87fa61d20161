package fr.ent.homework.exercise.answer;

import fr.ent.core.ChildId;
import fr.ent.homework.exercise.question.GivenAnswer;
import fr.ent.homework.exercise.question.GivenTries;

/** A part of an exercise as a child last answered it. */
record AnsweredPart(ChildId child, int question, int part, GivenAnswer given, boolean solved, int tries) {

    /** Whether it is answered for good: solved, or tried often enough for the answer to be shown. */
    boolean over() {
        return solved || tries >= GivenTries.MOST;
    }

    boolean atFirst() {
        return solved && tries == 1;
    }
}
