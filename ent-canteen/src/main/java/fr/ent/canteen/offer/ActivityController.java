package fr.ent.canteen.offer;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.Families;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Problem;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Activities that children can be booked for. */
@RestController
@RequestMapping("/api/canteen/activities")
class ActivityController {

    private final Activities activities;
    private final KeepActivity keep;
    private final Families families;

    ActivityController(Activities activities, KeepActivity keep, Families families) {
        this.activities = activities;
        this.keep = keep;
        this.families = families;
    }

    /** Lists the activities that a child can be booked for. */
    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<Activity> list(@RequestParam ChildId childId, Viewer viewer) {
        ChildView child = families.getChild(childId, viewer);
        return activities.listAt(List.of(child.schoolId())).stream()
                .filter(activity -> activity.isFor(child))
                .toList();
    }

    /** Opens an activity at a school. */
    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Activity open(@RequestBody @Valid NewActivity wanted, Viewer viewer) {
        return keep.open(wanted, viewer.person());
    }

    /** Changes an activity. The school and the unit of a booking stay as they were, whatever is sent. */
    @PutMapping("/{id}")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    Activity change(@PathVariable ActivityId id, @RequestBody @Valid NewActivity wanted, Viewer viewer) {
        Activity before = activities.find(id).orElseThrow(Problem::notFound);
        return keep.change(before, wanted, viewer.person());
    }
}
