package fr.ent.messaging;

import fr.ent.core.Viewer;

/** Answers screens that show several modules at once. */
public interface Messaging {

    /** Messages that others wrote to the viewer and that the viewer hasn't read; one SQL statement for a guardian. */
    int unread(Viewer viewer);
}
