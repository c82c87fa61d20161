package fr.ent.canteen.activity;

import fr.ent.canteen.Activity;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.CutOff;
import fr.ent.canteen.family.Families;
import fr.ent.core.AllowedTo;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.Problem;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a child can be booked for. */
@RestController
@RequestMapping("/api/canteen/activities")
class ActivityController {

    private final Activities activities;
    private final Families families;
    private final Directory directory;

    ActivityController(Activities activities, Families families, Directory directory) {
        this.activities = activities;
        this.families = families;
        this.directory = directory;
    }

    @GetMapping
    @AllowedTo({Role.GUARDIAN, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<Activity> list(@RequestParam ChildId childId, Viewer viewer) {
        return activities.listAt(List.of(families.getChild(childId, viewer).schoolId()));
    }

    @PostMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Activity open(@RequestBody @Valid NewActivity wanted) {
        if (directory.findSchool(wanted.schoolId()).isEmpty()) {
            throw Problem.notFound();
        }
        Activity activity = wanted.activity();
        activities.open(activity);
        return activity;
    }

    /** An activity to be opened. */
    record NewActivity(
            @NotNull SchoolId schoolId,
            @NotBlank @Size(max = 120) String name,
            @NotNull Activity.Unit unit,
            @NotEmpty Set<DayOfWeek> weekdays,
            @Min(1) @Max(10_000) int capacity,
            boolean waitingList,
            @NotNull CutOff bookingCutOff,
            @NotNull CutOff cancellingCutOff) {

        Activity activity() {
            return new Activity(
                    ActivityId.next(),
                    schoolId,
                    name,
                    unit,
                    weekdays,
                    capacity,
                    waitingList,
                    bookingCutOff,
                    cancellingCutOff);
        }
    }
}
