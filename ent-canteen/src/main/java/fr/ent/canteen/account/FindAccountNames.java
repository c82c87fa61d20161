package fr.ent.canteen.account;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.household.HomeName;
import fr.ent.core.household.Homes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the names of those in some lines: three statements, however many. */
@Component
class FindAccountNames {

    private final Homes homes;
    private final Directory directory;

    FindAccountNames(Homes homes, Directory directory) {
        this.homes = homes;
        this.directory = directory;
    }

    AccountNames find(List<DayLine> lines) {
        Set<ChildId> children = lines.stream().map(DayLine::childId).collect(Collectors.toSet());
        Set<HouseholdId> paying = lines.stream()
                .map(DayLine::householdId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new AccountNames(
                homes.listNames(paying).stream().collect(Collectors.toMap(HomeName::id, Function.identity())),
                directory.names(children.stream().map(ChildId::asPerson).toList()),
                directory.listChildren(children).stream()
                        .collect(Collectors.toMap(ChildView::id, Function.identity())));
    }

    /**
     * The names of those whom lines are about.
     *
     * @param pupils without those who have left
     */
    record AccountNames(
            Map<HouseholdId, HomeName> homes, Map<PersonId, PersonName> children, Map<ChildId, ChildView> pupils) {}
}
