package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/** At which activities a viewer takes the roll: an animator at those of the own schools, the town hall at all. */
@Component
public class RollActivities {

    private final Activities activities;
    private final Directory directory;

    RollActivities(Activities activities, Directory directory) {
        this.activities = activities;
        this.directory = directory;
    }

    public Activity get(ActivityId activity, Viewer viewer) {
        return activities
                .find(activity)
                .filter(found -> viewer.servesTown() || found.schools().stream().anyMatch(viewer::animates))
                .orElseThrow(NotThere::new);
    }

    List<Activity> listOf(Viewer viewer, List<SchoolView> schools) {
        return activities.listAt(schools.stream()
                .map(SchoolView::id)
                .filter(school -> viewer.servesTown() || viewer.animates(school))
                .toList());
    }

    List<SchoolView> schools() {
        return directory.listSchools();
    }
}
