package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.EndedByLeaving.GivenBack;
import fr.ent.core.leaving.EndedByLeaving.LostDay;
import fr.ent.core.leaving.PupilsStay.StayingPupil;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Follows in all modules once the register has taken pupils from one school of the town to another. */
@Component
public class SchoolMoves {

    private final LeavingDelay delay;
    private final LeavingEffects effects;
    private final LeavingNotices notices;
    private final Leavings leavings;

    SchoolMoves(LeavingDelay delay, LeavingEffects effects, LeavingNotices notices, Leavings leavings) {
        this.delay = delay;
        this.effects = effects;
        this.notices = notices;
        this.leavings = leavings;
    }

    /**
     * Calls off the leaving of a pupil who comes to another school instead; the family is told of that alone.
     *
     * @return the first day away, where it was by the word of a person
     */
    public Optional<LocalDate> keep(ChildId child) {
        Optional<LocalDate> byHand =
                leavings.find(child).filter(leaving -> leaving.batch() == null).map(Leavings.LeavingPupil::leavesOn);
        stays(leavings.callOff(child));
        return byHand;
    }

    /** Forgets that a file of the school which a pupil has left for another one missed the pupil. */
    public void forgetFile(ChildId child) {
        stays(leavings.callOffOfFile(child));
    }

    private void stays(Optional<StayingPupil> pupil) {
        pupil.ifPresent(stays -> notices.stays(List.of(stays), Set.of(stays.child())));
    }

    /**
     * Announces again, from tomorrow on, the leaving of a pupil who doesn't come to another school after all.
     *
     * @param school that the pupil was to leave; nothing happens of one who isn't there any more
     */
    public void letLeave(ChildId child, SchoolId school, LocalDate on) {
        LocalDate tomorrow = delay.today().plusDays(1);
        LocalDate day = on.isBefore(tomorrow) ? tomorrow : on;
        if (leavings.isStaying(child, school) && leavings.announce(child, day, delay.now())) {
            notices.announced(List.of(child), day);
        }
    }

    /**
     * Gives pupils back what they had at the school they come to, ends after the last day what they can't have there, and tells
     * their families of both. Whoever was to leave the school they come from isn't about to leave any more.
     *
     * @param schools the school that each pupil came to
     * @param last the last day with what they had
     * @return the days that weren't given back
     */
    public List<LostDay> follow(Map<ChildId, SchoolId> schools, LocalDate last) {
        if (schools.isEmpty()) {
            return List.of();
        }
        notices.stays(leavings.forgetElsewhere(schools.keySet()), schools.keySet());
        GivenBack given = effects.giveBack(schools, delay.today());
        notices.movedBack(schools.keySet(), given);
        Map<ChildId, LeavingEnds> ends = effects.countMoving(schools, last.plusDays(1));
        effects.endMoving(schools, last);
        notices.moved(ends);
        return given.lost();
    }
}
