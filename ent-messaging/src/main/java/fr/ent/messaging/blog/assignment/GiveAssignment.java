package fr.ent.messaging.blog.assignment;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.Viewer;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.AssignmentId;
import fr.ent.messaging.blog.ArticleRights;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives pupils of a class something to report on, as one who leads the class; changes it, and takes it back. Their article is theirs. */
@Component
class GiveAssignment {

    private final ArticleRights rights;
    private final AssignedPupils assignedPupils;
    private final Assignments assignments;
    private final AssignmentNotices notices;
    private final Clock clock;

    GiveAssignment(
            ArticleRights rights,
            AssignedPupils assignedPupils,
            Assignments assignments,
            AssignmentNotices notices,
            Clock clock) {
        this.rights = rights;
        this.assignedPupils = assignedPupils;
        this.assignments = assignments;
        this.notices = notices;
        this.clock = clock;
    }

    /** Runs in the caller's transaction. */
    AssignmentOutcome give(ClassId schoolClass, AssignmentContent content, Viewer teacher) {
        return rights.findLed(schoolClass, teacher)
                .<AssignmentOutcome>map(led -> {
                    assignedPupils.check(led.id(), content.pupilIds(), Set.of(), teacher);
                    AssignmentFacts given = new AssignmentFacts(
                            new AssignmentId(NewId.next()),
                            ArticlePlace.of(led),
                            teacher.person(),
                            content,
                            clock.instant(),
                            null);
                    assignments.write(given);
                    notices.tellGiven(given, content.pupilIds());
                    return new AssignmentOutcome.Done(given);
                })
                .orElseGet(AssignmentOutcome.NotYours::new);
    }

    /** Pupils who come to it hear of it. Once the article is begun, it stays where it is and with whom it is. */
    @Transactional
    public AssignmentOutcome change(AssignmentId id, AssignmentContent content, Viewer teacher) {
        return assignments
                .hold(id)
                .filter(known -> rights.leads(known.ofClass(), teacher))
                .map(known -> change(known, content, teacher))
                .orElseGet(AssignmentOutcome.NotYours::new);
    }

    private AssignmentOutcome change(AssignmentFacts known, AssignmentContent content, Viewer teacher) {
        Set<ChildId> before = Set.copyOf(known.content().pupilIds());
        boolean elsewhere =
                known.content().journal() != content.journal() || !before.equals(Set.copyOf(content.pupilIds()));
        if (known.article() != null && elsewhere) {
            return new AssignmentOutcome.Begun();
        }
        known.ofClass().findClass().ifPresent(own -> assignedPupils.check(own, content.pupilIds(), before, teacher));
        AssignmentFacts changed = new AssignmentFacts(
                known.id(), known.ofClass(), known.teacher(), content, known.givenAt(), known.article());
        assignments.write(changed);
        notices.takeBack(
                known,
                before.stream()
                        .filter(pupil -> !content.pupilIds().contains(pupil))
                        .toList());
        notices.tellGiven(
                changed,
                content.pupilIds().stream()
                        .filter(pupil -> !before.contains(pupil))
                        .toList());
        return new AssignmentOutcome.Done(changed);
    }

    /** The article that came of it stays. */
    @Transactional
    public AssignmentOutcome takeBack(AssignmentId id, Viewer teacher) {
        return assignments
                .hold(id)
                .filter(known -> rights.leads(known.ofClass(), teacher))
                .<AssignmentOutcome>map(known -> {
                    assignments.remove(id);
                    notices.takeBack(known, known.content().pupilIds());
                    return new AssignmentOutcome.Done(known);
                })
                .orElseGet(AssignmentOutcome.NotYours::new);
    }
}
