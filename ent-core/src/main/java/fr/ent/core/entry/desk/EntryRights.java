package fr.ent.core.entry.desk;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import org.springframework.stereotype.Component;

/** Says who sees to the entry of a class: its teachers and the head of its school, but for children hidden from them. */
@Component
public class EntryRights {

    private final Directory directory;
    private final OwnFamilies ownFamilies;

    EntryRights(Directory directory, OwnFamilies ownFamilies) {
        this.directory = directory;
        this.ownFamilies = ownFamilies;
    }

    /** @throws NotThere for everybody else */
    public ClassView require(ClassId id, Viewer viewer) {
        return directory
                .findClass(id)
                .filter(found -> viewer.teaches(id) || viewer.heads(found.schoolId()))
                .orElseThrow(NotThere::new);
    }

    /** @throws NotThere as above, and where the child is hidden from the viewer */
    public ChildView require(ChildId id, Viewer viewer) {
        return directory
                .findChild(id)
                .filter(child -> viewer.teaches(child.classId()) || viewer.heads(child.schoolId()))
                .filter(child -> !ownFamily(viewer).hides(child.id()))
                .orElseThrow(NotThere::new);
    }

    /** @throws NotThere for everybody but the head */
    public void requireHead(SchoolId school, Viewer viewer) {
        if (!viewer.heads(school)) {
            throw new NotThere();
        }
    }

    public OwnFamily ownFamily(Viewer viewer) {
        return ownFamilies.find(viewer);
    }
}
