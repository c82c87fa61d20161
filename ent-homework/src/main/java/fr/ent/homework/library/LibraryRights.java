package fr.ent.homework.library;

import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says who runs the library of a school, and who reads its catalogue. Nobody but those who lend sees the loans of a child that
 * isn't theirs.
 */
@Component
public class LibraryRights {

    private final Librarians librarians;
    private final Libraries libraries;

    LibraryRights(Librarians librarians, Libraries libraries) {
        this.librarians = librarians;
        this.libraries = libraries;
    }

    /** Teachers of the school and its head do all there is to do. */
    public boolean mayRun(Viewer viewer, SchoolId school) {
        return viewer.heads(school)
                || viewer.classes().stream().anyMatch(one -> isAt(one, school) && viewer.teaches(one.id()));
    }

    /** They keep the catalogue, its labels and counts, and so does a librarian of the town where the head lets them. */
    public boolean mayKeep(Viewer viewer, SchoolId school) {
        return mayRun(viewer, school) || (viewer.holds(Role.LIBRARIAN) && libraries.isKeptByTown(school));
    }

    /** At the desk pupils who were named librarians serve as well; they keep nothing else. */
    public boolean mayLend(Viewer viewer, SchoolId school) {
        return mayKeep(viewer, school) || librarians.serves(viewer, school);
    }

    /** Its pupils and their guardians read the catalogue. */
    public boolean mayRead(Viewer viewer, SchoolId school) {
        return mayKeep(viewer, school)
                || viewer.classes().stream().anyMatch(one -> isAt(one, school) && viewer.attends(one.id()))
                || viewer.children().stream().anyMatch(child -> child.schoolId().equals(school));
    }

    /** The one school whose library is the viewer's to read; empty where there are more, or none. */
    public Optional<SchoolId> findOnly(Viewer viewer) {
        List<SchoolId> schools = Stream.of(
                        viewer.classes().stream().map(ClassView::schoolId),
                        viewer.children().stream().map(ChildView::schoolId),
                        viewer.roles().stream()
                                .filter(grant -> grant.role() == Role.HEAD)
                                .map(RoleGrant::scopeId)
                                .map(SchoolId::new))
                .flatMap(ids -> ids)
                .filter(school -> mayRead(viewer, school))
                .distinct()
                .toList();
        return schools.size() == 1 ? Optional.of(schools.getFirst()) : Optional.empty();
    }

    private static boolean isAt(ClassView schoolClass, SchoolId school) {
        return schoolClass.schoolId().equals(school);
    }
}
