package fr.ent.core.replacement;

import fr.ent.core.ClassView;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.colleague.ChooseColleague;
import fr.ent.core.colleague.ChooseColleague.Chosen;
import fr.ent.core.replacement.ReplacementController.NewReplacement;
import fr.ent.core.replacement.ReplacementOutcome.AlreadyThere;
import fr.ent.core.replacement.ReplacementOutcome.Barred;
import fr.ent.core.replacement.ReplacementOutcome.HandedOver;
import fr.ent.core.rights.EndRights;
import fr.ent.core.rights.RightEnds;
import fr.ent.core.rights.RightId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands a class over for some days. Nothing has to run for it to begin or to end: rights are read with their moments. */
@Component
class HandClassOver {

    static final Set<Role> MAY_STAND_IN = Set.of(Role.TEACHER, Role.HEAD);

    private final ReplacementRows rows;
    private final ChooseColleague colleagues;
    private final ReplacementTrail trail;
    private final RightEnds ends;
    private final EndRights endRights;

    HandClassOver(
            ReplacementRows rows,
            ChooseColleague colleagues,
            ReplacementTrail trail,
            RightEnds ends,
            EndRights endRights) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.trail = trail;
        this.ends = ends;
        this.endRights = endRights;
    }

    /**
     * @throws NotThere when the person is nobody who may stand in, or the teacher doesn't teach the class
     * @throws fr.ent.core.InvalidInput for days that are over, or too far away
     */
    @Transactional(propagation = Propagation.MANDATORY)
    ReplacementOutcome handOver(ClassView schoolClass, NewReplacement wanted, PersonId by) {
        endRights.sweep();
        if (!rows.holdTaught(schoolClass.id(), wanted.replacedId())
                || wanted.replacedId().equals(wanted.personId())) {
            throw new NotThere();
        }
        return switch (colleagues.choose(MAY_STAND_IN, wanted.personId(), wanted.newcomer(), by)) {
            case Chosen.Namesakes(boolean sure) -> new ReplacementOutcome.NamesakesKnown(sure);
            case Chosen.Nobody() -> throw new NotThere();
            case Chosen.Somebody(PersonId person) -> give(schoolClass, wanted, person, by);
        };
    }

    private ReplacementOutcome give(ClassView schoolClass, NewReplacement wanted, PersonId person, PersonId by) {
        if (rows.isBarredFromPupil(schoolClass.id(), person)) {
            return new Barred();
        }
        Replacement replacement = new Replacement(
                RightId.next(),
                0,
                schoolClass.id(),
                person,
                wanted.replacedId(),
                ends.startOf(wanted.days().from()),
                ends.endOf(wanted.days().until()));
        if (!rows.add(replacement, by)) {
            return new AlreadyThere();
        }
        trail.handedOver(by, replacement, schoolClass);
        return new HandedOver(replacement.id(), person);
    }
}
