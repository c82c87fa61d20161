package fr.ent.core.yearchange.coming;

import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.SchoolView.Level;
import fr.ent.core.yearchange.plan.OnwardPath;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.List;
import org.springframework.stereotype.Component;

/** The schools of the town that take pupils whose next level another doesn't teach. */
@Component
public class NextSchools {

    private final Directory directory;

    NextSchools(Directory directory) {
        this.directory = directory;
    }

    /** Where its pupils go as long as nobody says it: from a nursery school to the only school that follows, if there is one. */
    public OnwardPath propose(SchoolId school) {
        List<SchoolId> schools = listAfter(school);
        if (schools.isEmpty()) {
            return OnwardPath.AWAY;
        }
        return schools.size() == 1 ? OnwardPath.to(schools.getFirst()) : OnwardPath.ASKED;
    }

    /** Whether pupils can come from one to the other. */
    public boolean follows(SchoolId from, SchoolId to) {
        return listAfter(from).contains(to);
    }

    public boolean teaches(SchoolId school, SchoolLevel level) {
        return directory
                .findSchool(school)
                .filter(one -> level.isTaughtAt(one.level()))
                .isPresent();
    }

    private List<SchoolId> listAfter(SchoolId school) {
        List<SchoolView> all = directory.listSchools();
        boolean isNursery = all.stream().anyMatch(one -> one.id().equals(school) && one.level() == Level.NURSERY);
        return all.stream()
                .filter(one -> isNursery && one.level() != Level.NURSERY)
                .map(SchoolView::id)
                .toList();
    }
}
