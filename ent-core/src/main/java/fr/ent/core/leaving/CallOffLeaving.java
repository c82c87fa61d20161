package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.leaving.PupilsStay.StayingPupil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a pupil who was about to leave: "reste inscrite". Nothing had ended yet. */
@Component
class CallOffLeaving {

    private final Leavings leavings;
    private final LeavingNotices notices;
    private final Audit audit;
    private final OwnFamilies ownFamilies;

    CallOffLeaving(Leavings leavings, LeavingNotices notices, Audit audit, OwnFamilies ownFamilies) {
        this.leavings = leavings;
        this.notices = notices;
        this.audit = audit;
        this.ownFamilies = ownFamilies;
    }

    /** Keeps a child who was about to leave where the viewer may say so: the head, where no file has spoken. */
    @Transactional
    public CallOffOutcome callOff(ChildId child, Viewer viewer) {
        boolean may = leavings.find(child)
                .filter(pupil -> viewer.servesTown() || (pupil.batch() == null && viewer.heads(pupil.schoolId())))
                .isPresent();
        if (may && ownFamilies.find(viewer).has(child)) {
            return CallOffOutcome.OWN_FAMILY;
        }
        Optional<StayingPupil> calledOff = may ? leavings.callOff(child) : Optional.empty();
        calledOff.ifPresent(stays -> {
            leavings.forgetKept(child);
            notices.stays(List.of(stays), List.of());
            audit.record(
                    viewer.person(),
                    "leaving.called-off",
                    "child:" + child,
                    Map.of("date", stays.firstDayAway().toString()));
        });
        return calledOff.isPresent() ? CallOffOutcome.DONE : CallOffOutcome.NOT_LEAVING;
    }

    /** How a wish to keep a pupil ends. */
    public enum CallOffOutcome {
        DONE,
        NOT_LEAVING,
        OWN_FAMILY
    }
}
