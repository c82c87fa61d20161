package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.leaving.LeavingEffects;
import fr.ent.core.leaving.LeavingNotices;
import fr.ent.core.leaving.SchoolMoves;
import fr.ent.core.yearchange.CarryOutRows.DonePupil;
import fr.ent.core.yearchange.CarryOutRows.StepOutcome;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.told.FamilyNews;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Pupils whom the undo of a change of years takes back: what had ended is given back, and their families are told. */
@Component
class PupilsBack {

    private final LeavingEffects effects;
    private final LeavingNotices notices;
    private final SchoolMoves moves;
    private final FamilyNews families;
    private final ApplicationEventPublisher events;

    PupilsBack(
            LeavingEffects effects,
            LeavingNotices notices,
            SchoolMoves moves,
            FamilyNews families,
            ApplicationEventPublisher events) {
        this.effects = effects;
        this.notices = notices;
        this.moves = moves;
        this.families = families;
        this.events = events;
    }

    /** Nobody had moved: families who have read of it are told that it isn't so. */
    void callOff(YearChange change) {
        families.calledOff(change);
    }

    /**
     * Welcomes them.
     *
     * @param change that took them away from the school at which they are again
     * @param last the last day with what they had at another school
     */
    void welcome(TerritoryId town, YearChange change, List<DonePupil> back, LocalDate last) {
        SchoolId school = change.school();
        Map<ChildId, SchoolId> left = at(school, back, pupil -> pupil.outcome() == StepOutcome.LEFT);
        if (!left.isEmpty()) {
            notices.back(left.keySet(), effects.giveBack(left, LocalDate.EPOCH));
            events.publishEvent(new YearChangeUndone(town));
        }
        moves.follow(at(school, back, pupil -> pupil.nextSchool() != null), last);
        families.inFormerClass(
                change,
                at(school, back, pupil -> pupil.outcome() == StepOutcome.MOVED).keySet());
    }

    private static Map<ChildId, SchoolId> at(SchoolId school, List<DonePupil> back, Predicate<DonePupil> which) {
        return back.stream().filter(which).collect(Collectors.toMap(DonePupil::child, pupil -> school));
    }
}
