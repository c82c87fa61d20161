package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a family what the town hall changed by hand, with the reason it gave. */
@Component
class CorrectionNotices {

    private final Notices notices;
    private final Directory directory;
    private final Activities activities;

    CorrectionNotices(Notices notices, Directory directory, Activities activities) {
        this.notices = notices;
        this.directory = directory;
        this.activities = activities;
    }

    /** An activity other than lunch is called by its name. No amount: a price tells a quotient. */
    void told(Booking booking, CorrectionKind kind, String reason) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("change", change(booking, kind));
        arguments.put("date", booking.day().toString());
        arguments.put("reason", reason);
        activities
                .find(booking.activity())
                .filter(activity -> activity.kind() != ActivityKind.CANTEEN)
                .ifPresent(activity -> arguments.put("activity", activity.name()));
        notices.tell(
                concerned(booking, kind),
                new Notice("canteen.corrected", booking.child(), arguments, "/cantine?date=" + booking.day()));
    }

    private static String change(Booking booking, CorrectionKind kind) {
        return kind == CorrectionKind.ADDED && booking.status() == BookingStatus.WAITING ? "QUEUED" : kind.name();
    }

    /** A day concerns all guardians, a price only those of the household that pays, and its reason may be theirs alone. */
    private List<PersonId> concerned(Booking booking, CorrectionKind kind) {
        List<PersonId> guardians = guardians(booking.child());
        HouseholdId payer = booking.household();
        if (kind != CorrectionKind.REPRICED || payer == null) {
            return guardians;
        }
        return directory.listHouseholds(List.of(payer)).stream()
                .map(HouseholdView::adults)
                .flatMap(Collection::stream)
                .filter(guardians::contains)
                .toList();
    }

    private List<PersonId> guardians(ChildId child) {
        return directory.listGuardians(child).stream().map(PersonName::id).toList();
    }
}
