package fr.ent.homework.event;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.homework.event.EventFacts.EventReaders;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says who writes an event and reads its answers, who reads it, and who answers for which home. */
@Component
class EventRights {

    private final Directory directory;

    EventRights(Directory directory) {
        this.directory = directory;
    }

    /** The head of the school, and for classes whoever teaches all of them. */
    boolean leads(EventReaders readers, Viewer viewer) {
        return viewer.heads(readers.school())
                || (!readers.classes().isEmpty() && readers.classes().stream().allMatch(viewer::teaches));
    }

    /** Whether these classes are open ones of the school. */
    boolean areThere(EventReaders readers) {
        Set<ClassId> known = directory.listClasses(readers.school()).stream()
                .map(ClassView::id)
                .collect(Collectors.toSet());
        return known.containsAll(readers.classes());
    }

    /** Where the events are that a viewer may read of. */
    static EventReach reach(Viewer viewer) {
        Set<SchoolId> headed = viewer.roles().stream()
                .filter(grant -> grant.role() == Role.HEAD)
                .map(RoleGrant::scopeId)
                .map(SchoolId::new)
                .collect(Collectors.toSet());
        return new EventReach(
                Stream.of(
                                viewer.children().stream().map(ChildView::schoolId),
                                taught(viewer).map(ClassView::schoolId),
                                headed.stream())
                        .flatMap(some -> some)
                        .collect(Collectors.toSet()),
                Stream.concat(
                                viewer.children().stream().map(ChildView::classId),
                                taught(viewer).map(ClassView::id))
                        .collect(Collectors.toSet()),
                headed);
    }

    /** Families of whom a child is asked, who teaches a class of it, and the head. */
    boolean reads(EventFacts event, Viewer viewer) {
        EventReaders readers = event.readers();
        Set<ClassId> taught = taught(viewer)
                .filter(one -> one.schoolId().equals(readers.school()))
                .map(ClassView::id)
                .collect(Collectors.toSet());
        return isAsked(event, viewer)
                || viewer.heads(readers.school())
                || (!taught.isEmpty() && readers.include(taught));
    }

    /** Whether it is for a child of the viewer's. */
    boolean isAsked(EventFacts event, Viewer viewer) {
        return viewer.children().stream().anyMatch(event.readers()::include);
    }

    private static Stream<ClassView> taught(Viewer viewer) {
        return viewer.classes().stream().filter(one -> viewer.teaches(one.id()));
    }

    /** The household of the viewer's for which an answer is: that of a child who is asked. */
    static Optional<HouseholdId> household(EventFacts event, Viewer viewer) {
        Set<ChildId> asked = viewer.children().stream()
                .filter(event.readers()::include)
                .map(ChildView::id)
                .collect(Collectors.toSet());
        return viewer.households().stream()
                .filter(home -> home.children().stream().anyMatch(asked::contains))
                .map(HouseholdView::id)
                .findFirst();
    }

    /** The adults for whom one answer counts: those of the viewer's homes. */
    static Set<PersonId> home(Viewer viewer) {
        return Stream.concat(
                        Stream.of(viewer.person()),
                        viewer.households().stream().map(HouseholdView::adults).flatMap(List::stream))
                .collect(Collectors.toSet());
    }

    /**
     * The places of which somebody reads events.
     *
     * @param schools those of whose whole they read
     * @param classes those of whose own events they read
     * @param headed schools of which they read all
     */
    record EventReach(Set<SchoolId> schools, Set<ClassId> classes, Set<SchoolId> headed) {}
}
