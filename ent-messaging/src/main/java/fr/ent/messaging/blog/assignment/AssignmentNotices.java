package fr.ent.messaging.blog.assignment;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells pupils what they are asked to report on. */
@Component
class AssignmentNotices {

    private static final String GIVEN = "messaging.assignment-given";

    private final Notices notices;

    AssignmentNotices(Notices notices) {
        this.notices = notices;
    }

    void tellGiven(AssignmentFacts assignment, Collection<ChildId> pupils) {
        if (!pupils.isEmpty()) {
            notices.tell(
                    people(pupils),
                    new Notice(
                                    GIVEN,
                                    null,
                                    Map.of(
                                            "assignment", assignment.id().toString(),
                                            "title", assignment.content().title()),
                                    "/blog?classe=" + assignment.ofClass().classId())
                            .byDay());
        }
    }

    void takeBack(AssignmentFacts assignment, Collection<ChildId> pupils) {
        if (!pupils.isEmpty()) {
            notices.takeBack(
                    people(pupils), GIVEN, Map.of("assignment", assignment.id().toString()));
        }
    }

    private static List<PersonId> people(Collection<ChildId> pupils) {
        return pupils.stream().map(ChildId::asPerson).toList();
    }
}
