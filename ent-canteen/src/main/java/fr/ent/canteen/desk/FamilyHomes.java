package fr.ent.canteen.desk;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.household.HomeView;
import fr.ent.core.household.Homes;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Homes of the families at the desk, and whether the town has a canteen for them. */
@Component
class FamilyHomes {

    private final Homes homes;
    private final ModuleSwitches switches;

    FamilyHomes(Homes homes, ModuleSwitches switches) {
        this.homes = homes;
        this.switches = switches;
    }

    boolean haveCanteen() {
        return !switches.isOff(TerritoryScope.require(), ProductModule.CANTEEN);
    }

    /** A household, even one where nobody lives any more, and which has paid all the same. */
    Optional<HomeView> find(HouseholdId household) {
        return homes.find(household)
                .or(() -> homes.listNames(List.of(household)).stream()
                        .findFirst()
                        .map(home -> new HomeView(home.id(), home.name(), List.of(), List.of(), List.of())));
    }

    /** Every household in which the children of this one live, but those of which the reader doesn't read. */
    List<HomeView> listAround(HomeView home, OwnFamily own) {
        return home.childIds().isEmpty()
                ? List.of(home)
                : homes.listOf(home.childIds()).stream()
                        .filter(one -> !own.hides(one.id()))
                        .toList();
    }

    /** Children wherever they live. */
    List<ChildView> listChildren(List<ChildId> children) {
        return children.isEmpty()
                ? List.of()
                : homes.listOf(children).stream()
                        .flatMap(home -> home.children().stream())
                        .filter(child -> children.contains(child.id()))
                        .distinct()
                        .toList();
    }
}
