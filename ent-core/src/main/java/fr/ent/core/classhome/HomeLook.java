package fr.ent.core.classhome;

import fr.ent.core.SchoolView;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.Set;

/** The looks of a class home: large pictures with a voice, for which nobody has to read; or words as well. */
public enum HomeLook {
    NURSERY,
    ELEMENTARY;

    /** Of a class of these levels. One of both kinds has that for which nobody has to read, until its teachers choose. */
    static HomeLook usual(Set<SchoolLevel> levels, SchoolView.Level school) {
        if (levels.isEmpty()) {
            return school == SchoolView.Level.NURSERY ? NURSERY : ELEMENTARY;
        }
        return levels.stream().anyMatch(HomeLook::isNursery) ? NURSERY : ELEMENTARY;
    }

    /** Whether a class is of both kinds. */
    static boolean isMixed(Set<SchoolLevel> levels) {
        return levels.stream().map(HomeLook::isNursery).distinct().count() > 1;
    }

    private static boolean isNursery(SchoolLevel level) {
        return level.isTaughtAt(SchoolView.Level.NURSERY);
    }
}
