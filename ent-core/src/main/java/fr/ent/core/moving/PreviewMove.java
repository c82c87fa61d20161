package fr.ent.core.moving;

import fr.ent.core.ChildId;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.leaving.LeavingEffects;
import fr.ent.core.leaving.LeavingEnds;
import fr.ent.core.moving.PlaceRows.PlacedPupil;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what follows when a pupil moves, each module asked. Nothing is changed. */
@Component
class PreviewMove {

    private final FindMovingPupil pupils;
    private final LeavingEffects effects;
    private final ObjectProvider<AnsweredEvents> events;

    PreviewMove(FindMovingPupil pupils, LeavingEffects effects, ObjectProvider<AnsweredEvents> events) {
        this.events = events;
        this.pupils = pupils;
        this.effects = effects;
    }

    /** @throws NotThere without such a pupil or class */
    PupilMovePreview preview(ChildId child, PupilMoveContent wanted, Viewer viewer) {
        PlacedPupil pupil = pupils.find(child, viewer);
        PupilPlace from = pupil.at().place();
        PupilPlace to = pupils.findClass(wanted, pupil, viewer);
        int left = events.stream()
                .mapToInt(module -> module.countLeft(child, to.classId(), wanted.firstDay()))
                .sum();
        if (from.isAtSchoolOf(to)) {
            return new PupilMovePreview(from, to, wanted.firstDay(), LeavingEnds.NONE, left, null);
        }
        LeavingEnds ends = effects.countMoving(Map.of(child, to.schoolId()), firstDayWithout(wanted.firstDay()))
                .getOrDefault(child, LeavingEnds.NONE);
        return new PupilMovePreview(from, to, wanted.firstDay(), ends, left, pupil.leavesOn());
    }

    /** Never today: that stays, as when an import moves a pupil. */
    private LocalDate firstDayWithout(LocalDate firstDay) {
        LocalDate tomorrow = pupils.today().plusDays(1);
        return firstDay.isBefore(tomorrow) ? tomorrow : firstDay;
    }
}
