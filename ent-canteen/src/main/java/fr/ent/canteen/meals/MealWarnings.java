package fr.ent.canteen.meals;

import fr.ent.canteen.MealWarning;
import fr.ent.canteen.Menu;
import fr.ent.canteen.families.ChildNeeds;
import fr.ent.canteen.families.file.Needs;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The dishes of these menus that some children must not eat, or may not. */
@Component
public class MealWarnings {

    private final Needs needs;

    MealWarnings(Needs needs) {
        this.needs = needs;
    }

    /** Warnings of those of these children who go to the menus' schools, by day, then child; one statement. */
    public List<MealWarning> on(LocalDate day, Collection<ChildView> children, List<Menu> menus) {
        return children.isEmpty()
                ? List.of()
                : list(needs.on(day, children.stream().map(ChildView::id).toList()), children, menus);
    }

    /** The same of needs already read. */
    public static List<MealWarning> list(
            Map<ChildId, ChildNeeds> known, Collection<ChildView> children, List<Menu> menus) {
        return menus.stream()
                .flatMap(menu -> children.stream()
                        .filter(child -> child.schoolId().equals(menu.schoolId()))
                        .flatMap(child -> new DishWarnings(child.id(), known.getOrDefault(child.id(), ChildNeeds.NONE))
                                .of(menu).stream()))
                .toList();
    }
}
