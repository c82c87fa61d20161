package fr.ent.canteen.desk;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that waits for the town hall today, from all features of the canteen. */
@RestController
@RequestMapping("/api/canteen/desk")
class DeskController {

    private final List<DeskItems> features;
    private final TownClock townClock;

    DeskController(List<DeskItems> features, TownClock townClock) {
        this.features = List.copyOf(features);
        this.townClock = townClock;
    }

    /** Lists what waits for the town hall today, from all features of the canteen. */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<DeskItem> list(Viewer viewer) {
        LocalDate day = townClock.today();
        return features.stream()
                .flatMap(feature -> feature.list(viewer, day).stream())
                .toList();
    }
}
