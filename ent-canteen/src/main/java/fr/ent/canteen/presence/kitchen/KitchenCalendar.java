package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The activities where meals are eaten, with their calendar, and the children who eat there. */
@Component
class KitchenCalendar {

    private final Activities activities;
    private final Schedules schedules;
    private final Directory directory;

    KitchenCalendar(Activities activities, Schedules schedules, Directory directory) {
        this.activities = activities;
        this.schedules = schedules;
        this.directory = directory;
    }

    List<Schedule> listAll(LocalDate from, LocalDate to) {
        return listAt(directory.listSchools().stream().map(SchoolView::id).toList(), from, to);
    }

    /** The children, by their id; one statement, or none. */
    Map<ChildId, ChildView> children(Collection<ChildId> children) {
        return children.isEmpty()
                ? Map.of()
                : directory.listChildren(children).stream()
                        .collect(Collectors.toMap(ChildView::id, Function.identity()));
    }

    List<Schedule> listAt(Collection<SchoolId> schools, LocalDate from, LocalDate to) {
        List<Activity> canteens = canteensAt(schools);
        if (canteens.isEmpty()) {
            return List.of();
        }
        return schedules.between(canteens, from, to);
    }

    List<Activity> canteensAt(Collection<SchoolId> schools) {
        return activities.listAt(schools).stream()
                .filter(activity -> activity.kind() == ActivityKind.CANTEEN)
                .toList();
    }
}
