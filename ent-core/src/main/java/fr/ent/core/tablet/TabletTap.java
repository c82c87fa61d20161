package fr.ent.core.tablet;

import java.util.UUID;

/** One touch on a tablet, under the id that the tablet gave it. */
public interface TabletTap {

    UUID id();

    TapSource source();

    TapTiming timing();
}
