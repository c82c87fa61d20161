package fr.ent.messaging.blog.assignment;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.messaging.blog.face.HiddenPupils;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The pupils to whom a teacher gives an assignment: of the class, and none who is hidden from the teacher at work. What a colleague
 * gave names them all the same, as an article does its authors.
 */
@Component
class AssignedPupils {

    private final Directory directory;
    private final HiddenPupils hiddenPupils;

    AssignedPupils(Directory directory, HiddenPupils hiddenPupils) {
        this.directory = directory;
        this.hiddenPupils = hiddenPupils;
    }

    /**
     * @param before those who were on it already, and may have left the class
     * @throws InvalidInput for somebody else
     */
    void check(ClassId schoolClass, List<ChildId> pupils, Set<ChildId> before, Viewer teacher) {
        Set<ChildId> hidden = hiddenPupils.list(teacher);
        Set<ChildId> unknown = new HashSet<>(pupils);
        unknown.removeAll(before);
        directory.listPupils(schoolClass).stream()
                .map(ChildView::id)
                .filter(pupil -> !hidden.contains(pupil))
                .forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new InvalidInput("pupilIds", "unknown");
        }
    }
}
