package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.core.Directory;
import fr.ent.core.SchoolView;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The activities of all schools of the territory. */
@Component
public class TownActivities {

    private final Activities activities;
    private final Directory directory;

    TownActivities(Activities activities, Directory directory) {
        this.activities = activities;
        this.directory = directory;
    }

    public List<SchoolView> listSchools() {
        return directory.listSchools();
    }

    public List<Activity> listAt(Collection<SchoolView> schools) {
        return activities.listAt(schools.stream().map(SchoolView::id).toList());
    }
}
