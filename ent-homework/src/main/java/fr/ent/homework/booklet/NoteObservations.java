package fr.ent.homework.booklet;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.storage.Files;
import fr.ent.core.storage.Files.Audience;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Notes a success of one pupil or several, as drafts: families read none of them before they are published. */
@Component
class NoteObservations {

    static final int MOST_A_YEAR = 200;

    private final BookletRights rights;
    private final CheckObservation check;
    private final ObservationRows rows;
    private final Files files;

    NoteObservations(BookletRights rights, CheckObservation check, ObservationRows rows, Files files) {
        this.rights = rights;
        this.check = check;
        this.rows = rows;
        this.files = files;
    }

    /** Runs in the caller's transaction. */
    ObservationOutcome note(ClassId wanted, List<ChildId> children, ObservationContent content, Viewer viewer) {
        Optional<ClassView> found = rights.findHelped(wanted, viewer);
        if (found.isEmpty()) {
            return new ObservationOutcome.NotYours();
        }
        ClassView schoolClass = found.get();
        Set<ChildId> noted = new HashSet<>(children);
        Set<ChildId> pupils = rights.listPupils(schoolClass.id(), viewer).stream()
                .map(ChildView::id)
                .collect(Collectors.toSet());
        if (!pupils.containsAll(noted)) {
            return new ObservationOutcome.NotYours();
        }
        Optional<ObservationOutcome.Refused> refused = check.check(schoolClass, content, Optional.empty(), viewer);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (rows.countMost(noted, check.listDays()) >= MOST_A_YEAR) {
            return new ObservationOutcome.Full(MOST_A_YEAR);
        }
        List<ObservationFacts> added = noted.stream()
                .map(child -> new ObservationFacts(
                        ObservationId.next(), 0, child, schoolClass.id(), viewer.person(), null, content))
                .toList();
        rows.add(added);
        files.share(content.files(), new Audience.OfTeachers(schoolClass.id()));
        return new ObservationOutcome.Done(added);
    }
}
