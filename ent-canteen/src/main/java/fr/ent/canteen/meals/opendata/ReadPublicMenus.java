package fr.ent.canteen.meals.opendata;

import fr.ent.canteen.meals.Menus;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what everybody may see of the territory in scope. */
@Component
class ReadPublicMenus {

    private static final Comparator<PublicMenus.SchoolMenu> ORDER = Comparator.comparing(
                    (PublicMenus.SchoolMenu day) -> day.menu().date())
            .thenComparing(day -> day.school().name())
            .thenComparing(day -> day.school().uai());

    private final Menus menus;
    private final Directory directory;

    ReadPublicMenus(Menus menus, Directory directory) {
        this.menus = menus;
        this.directory = directory;
    }

    /** @param uai of one school, or none for all */
    PublicMenus read(DateRange range, Optional<String> uai) {
        Map<SchoolId, SchoolView> schools = directory.listSchools().stream()
                .filter(school -> uai.map(school.uai()::equals).orElse(true))
                .collect(Collectors.toMap(SchoolView::id, Function.identity()));
        return new PublicMenus(menus.list(schools.keySet(), range.from(), range.to()).stream()
                .flatMap(menu -> Optional.ofNullable(schools.get(menu.schoolId()))
                        .map(school -> new PublicMenus.SchoolMenu(school, menu))
                        .stream())
                .sorted(ORDER)
                .toList());
    }
}
