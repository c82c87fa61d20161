package fr.ent.messaging.writing.text;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what shared texts are to a viewer: to be led, to be written, or not there. Families and the town hall don't see them. */
@Component
public class TextRights {

    private final Directory directory;
    private final ClassWriting writing;

    TextRights(Directory directory, ClassWriting writing) {
        this.directory = directory;
        this.writing = writing;
    }

    /** A class whose texts the viewer leads. */
    public Optional<ClassView> findLed(ClassId schoolClass, Viewer viewer) {
        return directory.findClass(schoolClass).filter(viewer::leads);
    }

    /** A class in which the viewer may begin texts: its leaders, and its pupils where they let them. */
    Optional<ClassView> findBegun(ClassId schoolClass, Viewer viewer) {
        return directory
                .findClass(schoolClass)
                .filter(found ->
                        viewer.leads(found) || (viewer.attends(found.id()) && writing.pupilsBegin(found.id())));
    }

    /** None where the text isn't there for the viewer. */
    public Optional<TextStanding> find(SharedTextFacts text, Viewer viewer) {
        if (viewer.teaches(text.classId()) || viewer.heads(text.schoolId())) {
            return Optional.of(TextStanding.LEADS);
        }
        return viewer.attends(text.classId())
                        && (text.everybody() || text.writers().contains(viewer.person()))
                ? Optional.of(TextStanding.WRITES)
                : Optional.empty();
    }

    /** All for whom the text is there today. */
    public Set<PersonId> listPeople(SharedTextFacts text) {
        Set<PersonId> pupils = directory.listPupils(text.classId()).stream()
                .map(ChildView::id)
                .map(child -> child.asPerson())
                .filter(pupil -> text.everybody() || text.writers().contains(pupil))
                .collect(Collectors.toSet());
        Set<PersonId> people = new HashSet<>(pupils);
        directory.listTeachers(text.classId()).stream().map(PersonName::id).forEach(people::add);
        people.addAll(directory.listHeads(text.schoolId()));
        return people;
    }
}
