package fr.ent.messaging;

import fr.ent.core.Viewer;

/** What a screen made of several modules may ask of messaging. */
public interface Messaging {

    /** Messages that others wrote to the viewer and that the viewer hasn't read; two SQL statements. */
    int unread(Viewer viewer);
}
