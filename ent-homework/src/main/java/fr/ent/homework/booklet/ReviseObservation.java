package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.Files.Audience;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes an observation and removes it: by those who lead the class in which it was written while the child is in it, and by the head
 * as long as the child is in the school.
 */
@Component
class ReviseObservation {

    private final BookletRights rights;
    private final CheckObservation check;
    private final ObservationRows rows;
    private final Files files;

    ReviseObservation(BookletRights rights, CheckObservation check, ObservationRows rows, Files files) {
        this.rights = rights;
        this.check = check;
        this.rows = rows;
        this.files = files;
    }

    @Transactional
    public ObservationOutcome revise(ObservationId id, int version, ObservationContent wanted, Viewer viewer) {
        Optional<ObservationFacts> held = rows.lock(id).filter(one -> rights.mayChange(one, viewer));
        Optional<ClassView> schoolClass = held.flatMap(one -> rights.findWritten(one));
        if (held.isEmpty() || schoolClass.isEmpty()) {
            return new ObservationOutcome.NotYours();
        }
        ObservationFacts before = held.get();
        if (before.version() != version) {
            return new ObservationOutcome.ChangedMeanwhile();
        }
        Optional<ObservationOutcome.Refused> refused =
                check.check(schoolClass.get(), wanted, Optional.of(before.content()), viewer);
        if (refused.isPresent()) {
            return refused.get();
        }
        ObservationContent content = withHidden(wanted, before.content(), viewer);
        ObservationFacts after = new ObservationFacts(
                id, version + 1, before.child(), before.schoolClass(), before.author(), before.publishedAt(), content);
        rows.revise(after);
        close(before);
        files.share(content.files(), new Audience.OfTeachers(before.schoolClass()));
        return new ObservationOutcome.Done(List.of(after));
    }

    @Transactional
    public ObservationOutcome remove(ObservationId id, Viewer viewer) {
        Optional<ObservationFacts> held = rows.lock(id).filter(one -> rights.mayChange(one, viewer));
        if (held.isEmpty()) {
            return new ObservationOutcome.NotYours();
        }
        rows.remove(id);
        close(held.get());
        return new ObservationOutcome.Done(List.of());
    }

    /** A pupil who is hidden from the viewer stays on the pictures, whatever they say of the others. */
    private ObservationContent withHidden(ObservationContent wanted, ObservationContent before, Viewer viewer) {
        if (wanted.shownIds() == null || before.shownIds() == null) {
            return wanted;
        }
        OwnFamily own = rights.findFamily(viewer);
        List<ChildId> shown = Stream.concat(
                        wanted.shownIds().stream(), before.shownIds().stream().filter(own::hides))
                .distinct()
                .toList();
        return new ObservationContent(wanted.date(), wanted.skillId(), wanted.words(), wanted.files(), shown);
    }

    /** Files that no observation of the class shows any more. */
    private void close(ObservationFacts before) {
        Set<FileId> unused = new HashSet<>(before.content().files());
        unused.removeAll(rows.listHanging(before.schoolClass(), before.content().files()));
        files.withdraw(unused, new Audience.OfTeachers(before.schoolClass()));
    }
}
