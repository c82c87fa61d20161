package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.meals.MenuVersion;
import fr.ent.core.http.Problem;
import java.util.Collection;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Another cook has changed what somebody goes on from: a 409 that names the days. */
final class MenuChanged {

    private MenuChanged() {}

    static ErrorResponseException on(Collection<MenuVersion> overtaken) {
        return Problem.of(
                HttpStatus.CONFLICT,
                "canteen",
                "menu-changed",
                Map.of(
                        "days",
                        overtaken.stream()
                                .map(MenuVersion::date)
                                .sorted()
                                .distinct()
                                .toList()));
    }
}
