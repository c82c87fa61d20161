package fr.ent.messaging.blog.assignment;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.messaging.blog.ArticleRights;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads assignments with the given names of their pupils. Two statements, whatever their number. */
@Component
class ReadAssignments {

    private final Assignments assignments;
    private final ArticleRights rights;
    private final Directory directory;

    ReadAssignments(Assignments assignments, ArticleRights rights, Directory directory) {
        this.assignments = assignments;
        this.rights = rights;
        this.directory = directory;
    }

    /** None where the class is neither the viewer's to lead nor the pupil's own. */
    Optional<List<AssignmentView>> list(ClassId schoolClass, Viewer viewer) {
        if (viewer.attends(schoolClass)) {
            return Optional.of(views(assignments.list(schoolClass, viewer.person())));
        }
        return rights.findLed(schoolClass, viewer).map(led -> views(assignments.list(schoolClass, null)));
    }

    AssignmentView view(AssignmentFacts assignment) {
        return views(List.of(assignment)).getFirst();
    }

    private List<AssignmentView> views(List<AssignmentFacts> all) {
        Map<PersonId, PersonName> names = directory.names(all.stream()
                .flatMap(one -> one.content().pupilIds().stream())
                .map(ChildId::asPerson)
                .distinct()
                .toList());
        return all.stream()
                .map(one -> new AssignmentView(
                        one.id(),
                        one.ofClass().classId(),
                        one.content(),
                        one.content().pupilIds().stream()
                                .map(pupil -> names.get(pupil.asPerson()))
                                .filter(Objects::nonNull)
                                .map(PersonName::givenName)
                                .sorted()
                                .toList(),
                        one.article()))
                .toList();
    }
}
