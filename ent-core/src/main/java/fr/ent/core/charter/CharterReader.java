package fr.ent.core.charter;

import fr.ent.core.Role;
import fr.ent.core.Viewer;

/** For whom the words are that somebody reads and accepts. */
enum CharterReader {
    CHILD,
    ADULT;

    static CharterReader of(Viewer viewer) {
        return viewer.holds(Role.PUPIL) ? CHILD : ADULT;
    }
}
