package fr.ent.core.school;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import org.springframework.stereotype.Component;

/** Classes that a viewer opens, renames, closes and removes: the town hall those of all schools, a head those of the own. */
@Component
public class ClassesInCare {

    private final Directory directory;

    ClassesInCare(Directory directory) {
        this.directory = directory;
    }

    /** @throws NotThere without such a class that the viewer sees to */
    public void require(ClassId id, Viewer viewer) {
        requireAt(directory.findClass(id).map(ClassView::schoolId).orElseThrow(NotThere::new), viewer);
    }

    /** @throws NotThere without such a school whose classes the viewer sees to */
    public void requireAt(SchoolId school, Viewer viewer) {
        if (!viewer.heads(school)
                && !(viewer.servesTown() && directory.findSchool(school).isPresent())) {
            throw new NotThere();
        }
    }
}
