package fr.ent.canteen.desk;

import fr.ent.canteen.town.DeskItem;
import fr.ent.canteen.town.DeskItems;
import fr.ent.core.Viewer;
import fr.ent.core.leaving.ComingLeavings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Pupils whose bookings end because a file names them no more, or it was announced: until then an agent can keep them. */
@Component
@Order(15)
class LeavingPupils implements DeskItems {

    private final ComingLeavings leavings;

    LeavingPupils(ComingLeavings leavings) {
        this.leavings = leavings;
    }

    @Override
    public List<DeskItem> list(Viewer agent, LocalDate today) {
        return leavings.count().stream()
                .map(coming -> new DeskItem(
                        switch (coming.cause()) {
                            case MISSING -> "pupils-leaving";
                            case ANNOUNCED -> "pupils-announced";
                        },
                        coming.pupils(),
                        coming.first(),
                        "/imports",
                        Map.of()))
                .toList();
    }
}
