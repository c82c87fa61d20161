package fr.ent.core.accompaniment;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.SchoolView;
import fr.ent.core.accompaniment.Accompaniment.AccompanimentKey;
import fr.ent.core.accompaniment.AccompanimentController.NewAccompaniment;
import fr.ent.core.accompaniment.AccompanimentOutcome.AlreadyThere;
import fr.ent.core.accompaniment.AccompanimentOutcome.Barred;
import fr.ent.core.accompaniment.AccompanimentOutcome.Named;
import fr.ent.core.colleague.ChooseColleague;
import fr.ent.core.colleague.ChooseColleague.Chosen;
import fr.ent.core.rights.RightId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Names somebody who accompanies a class or pupils for some days. Nothing has to run for it to begin or to end. */
@Component
class NameCompanion {

    /** An AESH often cares for children around school, too, and those of the RASED are teachers. */
    static final Set<Role> MAY_ACCOMPANY = Set.of(Role.ATSEM, Role.AESH, Role.RASED, Role.ANIMATOR, Role.TEACHER);

    private final AccompanimentRows rows;
    private final AccompaniedPlaces places;
    private final ChooseColleague colleagues;
    private final AccompanimentTrail trail;
    private final AccompanimentDays days;

    NameCompanion(
            AccompanimentRows rows,
            AccompaniedPlaces places,
            ChooseColleague colleagues,
            AccompanimentTrail trail,
            AccompanimentDays days) {
        this.rows = rows;
        this.places = places;
        this.colleagues = colleagues;
        this.trail = trail;
        this.days = days;
    }

    /**
     * @throws NotThere when the person is nobody who may accompany, or the class or one of the pupils isn't of the school
     * @throws fr.ent.core.InvalidInput for days that are over, or too far away
     */
    @Transactional(propagation = Propagation.MANDATORY)
    AccompanimentOutcome name(SchoolView school, NewAccompaniment wanted, PersonId by) {
        days.sweep();
        if (!places.hold(school.id(), wanted.whom())) {
            throw new NotThere();
        }
        return switch (colleagues.choose(MAY_ACCOMPANY, wanted.personId(), wanted.newcomer(), by)) {
            case Chosen.Namesakes(boolean sure) -> new AccompanimentOutcome.NamesakesKnown(sure);
            case Chosen.Nobody() -> throw new NotThere();
            case Chosen.Somebody(PersonId person) -> give(school, wanted, person, by);
        };
    }

    private AccompanimentOutcome give(SchoolView school, NewAccompaniment wanted, PersonId person, PersonId by) {
        AccompanimentContent whom = wanted.whom();
        if (places.isBarred(person, whom)) {
            return new Barred();
        }
        Accompaniment named = new Accompaniment(
                new AccompanimentKey(RightId.next(), 0, person, whom.kind()),
                school.id(),
                whom.place(school.id().value()),
                whom.childIds(),
                days.timeOf(wanted.days()));
        if (!rows.add(named, by)) {
            return new AlreadyThere();
        }
        trail.named(by, named, school.name());
        return new Named(named.id(), person);
    }
}
