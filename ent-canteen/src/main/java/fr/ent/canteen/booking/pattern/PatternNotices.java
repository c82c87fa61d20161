package fr.ent.canteen.booking.pattern;

import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a family what its patterns made. */
@Component
class PatternNotices {

    private final Notices notices;

    PatternNotices(Notices notices) {
        this.notices = notices;
    }

    /** Days booked, waiting and refused, in one sentence. */
    void tell(PersonId by, KeepPatterns.KeptPatterns made) {
        int booked = made.count(DayResult.BOOKED);
        int waiting = made.count(DayResult.WAITING);
        Map<String, String> counts = Map.of(
                "booked", Integer.toString(booked),
                "waiting", Integer.toString(waiting),
                "refused", Integer.toString(made.days().size() - booked - waiting));
        notices.tell(List.of(by), new Notice("canteen.pattern", null, counts, "/cantine"));
    }
}
