package fr.ent.canteen.meals.opendata;

import fr.ent.canteen.Menu;
import fr.ent.core.SchoolView;
import java.util.List;

/** Published menus and their schools, by day, then by the school's name. */
record PublicMenus(List<SchoolMenu> days) {

    PublicMenus {
        days = List.copyOf(days);
    }

    /** The menu that a school serves on a day. */
    record SchoolMenu(SchoolView school, Menu menu) {}
}
