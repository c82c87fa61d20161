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
import fr.ent.core.moving.AnnouncedPlaces;
import fr.ent.core.moving.PupilPlaces;
import fr.ent.homework.event.EventFacts.EventReaders;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says who writes an event and reads its answers, who reads it, and of which pupils the families are asked. */
@Component
class EventRights {

    private final Directory directory;
    private final AnnouncedPlaces places;

    EventRights(Directory directory, AnnouncedPlaces places) {
        this.directory = directory;
        this.places = places;
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

    /** The viewer with the classes in which its children are, and will be; one statement. */
    EventReader findReader(Viewer viewer) {
        return new EventReader(viewer, places.list(viewer.children()));
    }

    /** The pupils of the schools of events, and those announced to come there; three statements. */
    PupilPlaces listPlaces(Collection<EventFacts> events) {
        Set<SchoolId> schools =
                events.stream().map(event -> event.readers().school()).collect(Collectors.toSet());
        return places.listAt(schools);
    }

    /**
     * A reader of events. A family reads and answers those of the class in which a child is on their days, a class to come too, and
     * none after a last day.
     *
     * @param places the reader's children
     */
    record EventReader(Viewer viewer, PupilPlaces places) {

        /** Families of whom a child is asked, who teaches a class of it, and the head. */
        boolean reads(EventFacts event) {
            SchoolId school = event.readers().school();
            Set<ClassId> taught = taught(viewer)
                    .filter(one -> one.schoolId().equals(school))
                    .map(ClassView::id)
                    .collect(Collectors.toSet());
            return isAsked(event)
                    || viewer.heads(school)
                    || (!taught.isEmpty() && event.readers().include(taught));
        }

        /** Whether it is for a child of the reader's. */
        boolean isAsked(EventFacts event) {
            return !listAsked(event).isEmpty();
        }

        /** The children of the reader's for whom it is. */
        List<ChildId> listAsked(EventFacts event) {
            return places.children().stream()
                    .filter(child -> event.isDuring(places.listStays(child)))
                    .map(ChildView::id)
                    .toList();
        }

        /** The household of the reader's for which an answer is: that of a child who is asked. */
        Optional<HouseholdId> findHousehold(EventFacts event) {
            List<ChildId> asked = listAsked(event);
            return viewer.households().stream()
                    .filter(home -> home.children().stream().anyMatch(asked::contains))
                    .map(HouseholdView::id)
                    .findFirst();
        }

        /** The adults for whom one answer counts: those of the reader's homes. */
        Set<PersonId> home() {
            return Stream.concat(
                            Stream.of(viewer.person()),
                            viewer.households().stream()
                                    .map(HouseholdView::adults)
                                    .flatMap(List::stream))
                    .collect(Collectors.toSet());
        }

        EventReach reach() {
            List<ClassView> classes =
                    Stream.concat(places.listClasses().stream(), taught(viewer)).toList();
            Set<SchoolId> headed = viewer.roles().stream()
                    .filter(grant -> grant.role() == Role.HEAD)
                    .map(RoleGrant::scopeId)
                    .map(SchoolId::new)
                    .collect(Collectors.toSet());
            return new EventReach(
                    Stream.concat(classes.stream().map(ClassView::schoolId), headed.stream())
                            .collect(Collectors.toSet()),
                    classes.stream().map(ClassView::id).collect(Collectors.toSet()),
                    headed);
        }

        private static Stream<ClassView> taught(Viewer viewer) {
            return viewer.classes().stream().filter(one -> viewer.teaches(one.id()));
        }
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
