package fr.ent.core.household;

import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdView;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds an agent's own family, about which a colleague decides. */
@Component
public class OwnFamilies {

    private final Directory directory;

    OwnFamilies(Directory directory) {
        this.directory = directory;
    }

    /** The households in which a viewer is an adult, and the children whom the viewer is guardian of or lives with. */
    public OwnFamily find(Viewer viewer) {
        List<HouseholdView> own = directory.listHouseholds(viewer.person()).stream()
                .filter(household -> household.adults().contains(viewer.person()))
                .toList();
        return new OwnFamily(
                own.stream().map(HouseholdView::id).collect(Collectors.toSet()),
                Stream.concat(
                                viewer.children().stream().map(ChildView::id),
                                own.stream().flatMap(household -> household.children().stream()))
                        .collect(Collectors.toSet()));
    }
}
