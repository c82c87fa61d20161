package fr.ent.canteen.meals;

import fr.ent.canteen.Menu;
import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.classhome.TileLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The menu that families see of the next meal at the school of a class, today's first. It says of nobody whether they eat there. */
@Component
class MealTile implements HomeTile {

    private static final int AHEAD = 4;

    private final Menus menus;

    MealTile(Menus menus) {
        this.menus = menus;
    }

    @Override
    public TileKind kind() {
        return TileKind.MEAL;
    }

    @Override
    public TileContent show(HomeReader reader) {
        LocalDate today = reader.today();
        List<TileLine> dishes =
                menus.list(List.of(reader.schoolClass().schoolId()), today, today.plusDays(AHEAD)).stream()
                        .findFirst()
                        .map(MealTile::lines)
                        .orElse(List.of());
        return new TileContent(0, dishes);
    }

    private static List<TileLine> lines(Menu menu) {
        return menu.components().stream()
                .flatMap(part -> part.dishes().stream()
                        .map(dish -> new TileLine(LineKind.valueOf(part.kind().name()), dish.name(), menu.date())))
                .toList();
    }
}
