package fr.ent.canteen.meals.menuplan;

import fr.ent.core.http.Problem;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of planning and publishing menus. */
final class MenuPlanProblems {

    /** Days aren't any more as they were seen; nothing was set. */
    static final String CHANGED = "409 canteen:menu-changed";

    private MenuPlanProblems() {}

    static ErrorResponseException of(MenuChanged refusal) {
        return Problem.of(CHANGED, Map.of("days", refusal.days()));
    }
}
