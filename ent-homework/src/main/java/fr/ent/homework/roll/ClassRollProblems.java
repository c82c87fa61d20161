package fr.ent.homework.roll;

import fr.ent.core.http.Problem;
import fr.ent.core.school.SchoolCalendar.Closure;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of the roll of a class. */
final class ClassRollProblems {

    /**
     * There is no school in that half-day; {@code reason} tells why: a kind of closed day, with its {@code label} if it has one, or
     * {@code FREE_HALF}.
     */
    static final String NO_CLASS = "409 homework:no-class-that-day";

    /** The half-day is still to come; its roll opens half an hour before school. */
    static final String ROLL_AHEAD = "409 homework:roll-ahead";

    /** The day is more than 62 days ago; the register says what its roll came to. */
    static final String ROLL_OVER = "409 homework:roll-over";

    private ClassRollProblems() {}

    static ErrorResponseException closed(Closure closure) {
        return Problem.of(NO_CLASS, Map.of("reason", closure.kind().name(), "label", closure.label()));
    }

    static ErrorResponseException freeHalf() {
        return Problem.of(NO_CLASS, Map.of("reason", "FREE_HALF", "label", ""));
    }
}
