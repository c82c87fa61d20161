package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
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

    CallOffLeaving(Leavings leavings, LeavingNotices notices, Audit audit) {
        this.leavings = leavings;
        this.notices = notices;
        this.audit = audit;
    }

    /** Whether the child was about to leave, and the viewer may say otherwise: the head, where no file has spoken. */
    @Transactional
    public boolean callOff(ChildId child, Viewer viewer) {
        Optional<StayingPupil> calledOff = leavings.find(child)
                .filter(pupil -> viewer.servesTown() || (pupil.batch() == null && viewer.heads(pupil.schoolId())))
                .flatMap(pupil -> leavings.callOff(child));
        calledOff.ifPresent(stays -> {
            notices.stays(List.of(stays), List.of());
            audit.record(
                    viewer.person(),
                    "leaving.called-off",
                    "child:" + child,
                    Map.of("date", stays.firstDayAway().toString()));
        });
        return calledOff.isPresent();
    }
}
