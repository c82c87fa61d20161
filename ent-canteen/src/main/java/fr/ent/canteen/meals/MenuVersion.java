package fr.ent.canteen.meals;

import fr.ent.canteen.Menu;
import fr.ent.core.SchoolId;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The state of a day's menu that somebody has seen.
 *
 * @param version an opaque word that every change replaces; none where there is no menu
 */
public record MenuVersion(
        @NotNull SchoolId schoolId,
        @NotNull LocalDate date,
        @Nullable @OneLine(max = 60) String version) {

    /** The day of a menu, in whatever version. */
    public static MenuVersion dayOf(Menu menu) {
        return new MenuVersion(menu.schoolId(), menu.date(), null);
    }

    /** Whether both are of the same day of the same school. */
    public boolean isDayOf(Menu menu) {
        return schoolId.equals(menu.schoolId()) && date.equals(menu.date());
    }

    /** Whether somebody has changed the menu since it was first planned. */
    public boolean wasChanged() {
        return version != null && !version.endsWith(".0");
    }
}
