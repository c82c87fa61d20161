package fr.ent.core.household;

import fr.ent.core.ChildId;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Households as the town hall knows them: who lives there, and where. Each call is one SQL statement. */
public interface Homes {

    /** Those of these households that exist, by name. */
    List<HomeView> list(Collection<HouseholdId> households);

    default Optional<HomeView> find(HouseholdId household) {
        return list(List.of(household)).stream().findFirst();
    }

    /** The households in which any of these children lives, wholly or in turn. */
    List<HomeView> listOf(Collection<ChildId> children);

    /** The children of these households, the eldest first, with those who have left them or school since a day. */
    Map<HouseholdId, List<HomeChild>> childrenSince(Collection<HouseholdId> households, LocalDate day);

    /** The households of each of these children, at school or gone. */
    Map<ChildId, List<HouseholdId>> householdsOf(Collection<ChildId> children);

    /** The names of all households that a page holds, by name, also of those where nobody lives any more. */
    List<HomeName> listNames(HomePage page);

    /** The names of all of these households, by name, also of those where nobody lives any more. */
    List<HomeName> listNames(Collection<HouseholdId> households);

    /**
     * Households by the name of anybody who lives there; accents, hyphens and case don't count.
     *
     * @param name a part of a name, or of a given name and a family name in either order
     */
    List<HomeView> search(String name, int most);
}
