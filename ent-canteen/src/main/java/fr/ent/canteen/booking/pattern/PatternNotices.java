package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.families.ForFamilies;
import fr.ent.core.ChildView;
import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a family what its patterns made, and keeps what the town hall made in its stead. */
@Component
class PatternNotices {

    private final Notices notices;

    private final ForFamilies forFamilies;

    PatternNotices(Notices notices, ForFamilies forFamilies) {
        this.notices = notices;
        this.forFamilies = forFamilies;
    }

    /** Days booked, waiting and refused, in one sentence. */
    void made(PlanPatterns.PatternFamily family, KeepPatterns.KeptPatterns made) {
        int booked = made.count(DayResult.BOOKED);
        int waiting = made.count(DayResult.WAITING);
        Map<String, String> counts = Map.of(
                "booked", Integer.toString(booked),
                "waiting", Integer.toString(waiting),
                "refused", Integer.toString(made.days().size() - booked - waiting));
        notices.tell(told(family), new Notice("canteen.pattern", null, counts, "/cantine"));
        made.patterns().forEach(pattern -> keep("pattern.made", pattern, family));
    }

    /** A family that changes its own pattern sees what became of it. */
    void changed(PlanPatterns.PatternFamily family, Pattern pattern) {
        if (ForFamilies.isActing(family.viewer(), List.of(pattern.child()))) {
            notices.tell(
                    told(family),
                    new Notice("canteen.pattern-changed", pattern.child(), Map.of(), "/cantine/trimestre"));
            keep("pattern.changed", pattern, family);
        }
    }

    private void keep(String action, Pattern pattern, PlanPatterns.PatternFamily family) {
        forFamilies.record(
                family.viewer(),
                action,
                pattern.child(),
                Map.of("pattern", pattern.id().toString()));
    }

    private List<PersonId> told(PlanPatterns.PatternFamily family) {
        return forFamilies.told(
                family.viewer(), family.children().stream().map(ChildView::id).toList());
    }
}
