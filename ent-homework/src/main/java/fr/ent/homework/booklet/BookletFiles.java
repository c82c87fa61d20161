package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FurtherReaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Families, pupils and the teachers of later classes open the files of published observations, as consents stand at that moment. */
@Component
class BookletFiles implements FurtherReaders {

    private final ObservationRows rows;
    private final BookletRights rights;
    private final BookletPictures pictures;
    private final Directory directory;

    BookletFiles(ObservationRows rows, BookletRights rights, BookletPictures pictures, Directory directory) {
        this.rows = rows;
        this.rights = rights;
        this.pictures = pictures;
        this.directory = directory;
    }

    @Override
    public boolean include(Viewer viewer, FileId file) {
        Set<ChildId> children = Stream.concat(
                        viewer.children().stream().map(ChildView::id),
                        viewer.holds(Role.PUPIL) ? Stream.of(ChildId.of(viewer.person())) : Stream.empty())
                .collect(Collectors.toSet());
        Set<ClassId> classes = listLed(viewer);
        if (children.isEmpty() && classes.isEmpty()) {
            return false;
        }
        List<ObservationFacts> naming = rows.list(file, children, classes);
        if (naming.isEmpty()) {
            return false;
        }
        Map<ObservationId, PictureStanding> standings = pictures.judge(naming);
        return naming.stream()
                .anyMatch(one -> rights.findRead(one.child(), viewer)
                        .filter(reading -> BookletPictures.shows(
                                standings.getOrDefault(one.id(), PictureStanding.UNSAID), one, reading))
                        .isPresent());
    }

    private Set<ClassId> listLed(Viewer viewer) {
        Set<SchoolId> headed = viewer.roles().stream()
                .filter(grant -> grant.role() == Role.HEAD)
                .map(grant -> new SchoolId(grant.scopeId()))
                .collect(Collectors.toSet());
        Stream<ClassView> ofSchools = headed.isEmpty() ? Stream.empty() : directory.listClassesAt(headed).stream();
        return Stream.concat(ofSchools, viewer.classes().stream().filter(taught -> viewer.teaches(taught.id())))
                .map(ClassView::id)
                .collect(Collectors.toSet());
    }
}
