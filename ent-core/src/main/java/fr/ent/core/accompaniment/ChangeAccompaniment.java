package fr.ent.core.accompaniment;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.accompaniment.AccompanimentOutcome.Barred;
import fr.ent.core.accompaniment.AccompanimentOutcome.ChangedMeanwhile;
import fr.ent.core.accompaniment.AccompanimentOutcome.Named;
import fr.ent.core.rights.RightId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes the pupils and the last day of an accompaniment, and ends it now; one that hasn't begun is taken back. */
@Component
class ChangeAccompaniment {

    private final AccompanimentRows rows;
    private final AccompaniedPlaces places;
    private final AccompanimentTrail trail;
    private final AccompanimentDays days;
    private final Directory directory;

    ChangeAccompaniment(
            AccompanimentRows rows,
            AccompaniedPlaces places,
            AccompanimentTrail trail,
            AccompanimentDays days,
            Directory directory) {
        this.rows = rows;
        this.places = places;
        this.trail = trail;
        this.days = days;
        this.directory = directory;
    }

    /**
     * @param children the pupils from now on, beside those who are hidden from the viewer at work; none where it is about a class
     * @throws NotThere without such an accompaniment or pupil in the viewer's school, or when it is over
     * @throws fr.ent.core.InvalidInput for a day before the first, over, or too far away, and where pupils are missing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    AccompanimentOutcome change(RightId id, int version, LocalDate until, List<ChildId> children, Viewer viewer) {
        Accompaniment held = rows.lock(id).orElseThrow(NotThere::new);
        SchoolView school = require(held, viewer);
        if (held.key().version() != version) {
            return new ChangedMeanwhile();
        }
        AccompanimentContent whom = new AccompanimentContent(
                held.kind(),
                held.kind().isOfClass() ? new ClassId(held.place()) : null,
                places.withHidden(children, held.children(), viewer));
        if (!places.hold(held.school(), whom)) {
            throw new NotThere();
        }
        if (places.isBarred(held.person(), whom)) {
            return new Barred();
        }
        Accompaniment wanted = held.with(whom.childIds(), days.endOf(held, until));
        rows.change(id, wanted.children(), wanted.time().endsAt());
        trail.changed(viewer.person(), held, wanted, school.name());
        return new Named(id, held.person());
    }

    /** @throws NotThere without such an accompaniment in the viewer's school, or when it is over */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(RightId id, Viewer viewer) {
        Accompaniment held = rows.lock(id).orElseThrow(NotThere::new);
        SchoolView school = require(held, viewer);
        if (days.hasBegun(held)) {
            days.end(id, viewer.person());
        } else {
            rows.remove(id);
        }
        trail.ended(viewer.person(), held, school.name());
    }

    private SchoolView require(Accompaniment held, Viewer viewer) {
        return directory
                .findSchool(held.school())
                .filter(found -> viewer.heads(found.id()))
                .orElseThrow(NotThere::new);
    }
}
