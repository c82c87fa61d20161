package fr.ent.core.household;

import fr.ent.core.ChildView;
import fr.ent.core.HouseholdView;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds an agent's own family, about which a colleague decides. */
@Component
public class OwnFamilies {

    /** The households in which a viewer is an adult, and the children whom the viewer is guardian of or lives with. */
    public OwnFamily find(Viewer viewer) {
        List<HouseholdView> own = viewer.households();
        return new OwnFamily(
                own.stream().map(HouseholdView::id).collect(Collectors.toSet()),
                Stream.concat(
                                viewer.children().stream().map(ChildView::id),
                                own.stream().flatMap(household -> household.children().stream()))
                        .collect(Collectors.toSet()),
                Stream.concat(
                                Stream.of(viewer.person()),
                                own.stream().flatMap(household -> household.adults().stream()))
                        .collect(Collectors.toSet()));
    }
}
