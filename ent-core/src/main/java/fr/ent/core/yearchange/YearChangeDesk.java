package fr.ent.core.yearchange;

import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.yearchange.YearChangeView.YearChangeSummary;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeRows;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows changes of years to those whose matter they are: an administrator's for all schools, a head's for the own one. */
@Component
class YearChangeDesk {

    private final YearChangeRows rows;
    private final YearChangeViews views;
    private final Directory directory;

    YearChangeDesk(YearChangeRows rows, YearChangeViews views, Directory directory) {
        this.rows = rows;
        this.views = views;
        this.directory = directory;
    }

    List<YearChangeSummary> list(Viewer viewer) {
        return views.list(rows.listLatest().stream()
                .filter(change -> isOf(change.school(), viewer))
                .toList());
    }

    /** @throws NotThere without such a change, or where its school is somebody else's matter */
    YearChangeView show(YearChangeId id, Viewer viewer) {
        return views.view(require(id, viewer));
    }

    /** The schools whose passage is the viewer's matter. */
    List<SchoolView> listSchools(Viewer viewer) {
        return directory.listSchools().stream()
                .filter(school -> isOf(school.id(), viewer))
                .toList();
    }

    /** @throws NotThere without such a school, or where it is somebody else's matter */
    void requireSchool(SchoolId school, Viewer viewer) {
        if (!isOf(school, viewer) || directory.findSchool(school).isEmpty()) {
            throw new NotThere();
        }
    }

    /** @throws NotThere without such a change, or where its school is somebody else's matter */
    YearChange require(YearChangeId id, Viewer viewer) {
        return rows.find(id).filter(change -> isOf(change.school(), viewer)).orElseThrow(NotThere::new);
    }

    private static boolean isOf(SchoolId school, Viewer viewer) {
        return viewer.holds(Role.TERRITORY_ADMINISTRATOR) || viewer.heads(school);
    }
}
