package fr.ent.canteen.presence;

import fr.ent.core.ChildId;
import fr.ent.core.tablet.PlacedTap;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Makes one story of the taps of several tablets. */
final class LastTaps {

    private LastTaps() {}

    /** How each tapped child stands. */
    static Map<ChildId, LastTap> of(Collection<Tap> taps) {
        Map<ChildId, LastTap> standings = new HashMap<>();
        for (PlacedTap<Tap> placed : PlacedTap.inOrder(taps)) {
            standings.merge(
                    placed.tap().child(),
                    LastTap.first(placed.tap(), placed.at()),
                    (before, _) -> before.then(placed.tap(), placed.at()));
        }
        return standings;
    }
}
