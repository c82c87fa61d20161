package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.tablet.TabletTap;
import fr.ent.core.tablet.TapSource;
import fr.ent.core.tablet.TapTiming;
import java.util.UUID;

/**
 * One mark of a pupil on a tablet.
 *
 * @param collector with whom the pupil left early; empty where nobody said so
 */
record RollMark(
        UUID id, ChildId child, MarkKind kind, String collector, TapSource source, TapTiming timing, PersonId by)
        implements TabletTap {}
