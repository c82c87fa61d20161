package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.homework.EntryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ticks homework off for a child, and takes that back. Nobody else is told: a tick is its ticker's own. */
@Component
class TickHomework {

    private final ChildHomework homework;
    private final Ticks ticks;

    TickHomework(ChildHomework homework, Ticks ticks) {
        this.homework = homework;
        this.ticks = ticks;
    }

    /** Whether it is homework of the child's. Ticking twice is ticking once. */
    @Transactional
    public boolean tick(EntryId entry, ChildId child, Viewer viewer) {
        boolean own = homework.find(entry, child, viewer).isPresent();
        if (own) {
            ticks.add(entry, child, viewer);
        }
        return own;
    }

    /** Whether it is homework of the child's. */
    @Transactional
    public boolean untick(EntryId entry, ChildId child, Viewer viewer) {
        boolean own = homework.find(entry, child, viewer).isPresent();
        if (own) {
            ticks.remove(entry, child, viewer);
        }
        return own;
    }
}
