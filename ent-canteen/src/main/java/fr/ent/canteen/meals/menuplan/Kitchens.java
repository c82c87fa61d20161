package fr.ent.canteen.meals.menuplan;

import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The schools that a kitchen may plan for: those of the territory. */
@Component
class Kitchens {

    private final Directory directory;

    Kitchens(Directory directory) {
        this.directory = directory;
    }

    /** A 404 when one of these schools isn't here. */
    void require(Collection<SchoolId> schools) {
        Set<SchoolId> here =
                directory.listSchools().stream().map(SchoolView::id).collect(Collectors.toSet());
        if (!here.containsAll(schools)) {
            throw new NotThere();
        }
    }
}
