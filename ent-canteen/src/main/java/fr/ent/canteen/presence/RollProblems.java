package fr.ent.canteen.presence;

import fr.ent.core.http.Problem;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of the roll. */
public final class RollProblems {

    /** The roll is taken on the day itself. */
    public static final String NOT_TODAY = "409 canteen:not-today";

    /** The roll of that day is closed. */
    public static final String ROLL_CLOSED = "409 canteen:roll-closed";

    private RollProblems() {}

    public static ErrorResponseException notToday(LocalDate today) {
        return Problem.of(NOT_TODAY, Map.of("today", today));
    }

    public static ErrorResponseException closed(LocalDate day, LocalDate today) {
        return Problem.of(ROLL_CLOSED, Map.of("today", today, "date", day));
    }
}
