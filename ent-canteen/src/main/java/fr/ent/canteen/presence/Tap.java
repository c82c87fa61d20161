package fr.ent.canteen.presence;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.tablet.TabletTap;
import fr.ent.core.tablet.TapSource;
import fr.ent.core.tablet.TapTiming;
import java.util.UUID;

/** One touch on a tablet about one child. */
record Tap(
        UUID id,
        ChildId child,
        TapKind kind,
        TapCertainty certainty,
        String collector,
        TapSource source,
        TapTiming timing,
        PersonId by)
        implements TabletTap {

    /** Whether somebody saw it, or said it of all who were left when the roll was finished. */
    enum TapCertainty {
        SEEN,
        PRESUMED
    }
}
