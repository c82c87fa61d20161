package fr.ent.homework.event;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.moving.AnnouncedPlaces;
import fr.ent.core.moving.PupilPlaces;
import fr.ent.homework.event.EventFacts.EventReaders;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
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
}
