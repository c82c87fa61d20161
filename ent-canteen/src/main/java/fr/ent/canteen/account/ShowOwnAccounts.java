package fr.ent.canteen.account;

import fr.ent.canteen.account.MonthAccount.AccountedMonth;
import fr.ent.canteen.families.Families;
import fr.ent.canteen.families.OwnHomes;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.household.HomeName;
import fr.ent.core.household.Homes;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together a month's accounts of a guardian, in a number of statements that depends on nothing. */
@Component
class ShowOwnAccounts {

    private final ShowAccounts accounts;
    private final Families families;
    private final Homes homes;
    private final Directory directory;

    ShowOwnAccounts(ShowAccounts accounts, Families families, Homes homes, Directory directory) {
        this.accounts = accounts;
        this.families = families;
        this.homes = homes;
        this.directory = directory;
    }

    /**
     * The account of each of a guardian's households, and of those left that have something to show: the days paid while the
     * guardian lived there. Nothing of a child whom the guardian isn't one of.
     */
    List<MonthAccount> list(Viewer guardian, YearMonth month) {
        OwnHomes seen = families.ownHomes(guardian);
        List<HouseholdView> own = seen.andFormer(families.listOwn(guardian), guardian.person());
        if (own.isEmpty()) {
            return List.of();
        }
        Map<HouseholdId, List<AccountLine>> paid =
                accounts.paid(own.stream().map(HouseholdView::id).toList(), month);
        Set<ChildId> shown = shown(
                ShowAccounts.children(
                        paid.values().stream().flatMap(List::stream).toList()),
                guardian);
        Map<ChildId, PersonName> children = accounts.names(shown);
        Map<HouseholdId, String> former = former(own, seen);
        AccountedMonth when = new AccountedMonth(month, accounts.today());
        return own.stream()
                .filter(household -> household.adults().contains(guardian.person()))
                .map(household -> MonthAccount.of(
                        when,
                        household.id(),
                        former.getOrDefault(household.id(), household.name()),
                        paid.getOrDefault(household.id(), List.of()).stream()
                                .filter(line ->
                                        shown.contains(line.childId()) && seen.has(household.id(), line.paidOn()))
                                .toList(),
                        children))
                .filter(account -> !account.lines().isEmpty() || seen.now().contains(account.householdId()))
                .toList();
    }

    private Set<ChildId> shown(Set<ChildId> paidFor, Viewer guardian) {
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(paidFor);
        return paidFor.stream()
                .filter(child -> guardians.getOrDefault(child, List.of()).stream()
                        .anyMatch(one -> one.id().equals(guardian.person())))
                .collect(Collectors.toSet());
    }

    /** The names of households that the guardian has left; one statement if there are any. */
    private Map<HouseholdId, String> former(List<HouseholdView> own, OwnHomes seen) {
        List<HouseholdId> former = own.stream()
                .map(HouseholdView::id)
                .filter(household -> !seen.now().contains(household))
                .toList();
        return former.isEmpty()
                ? Map.of()
                : homes.listNames(former).stream().collect(Collectors.toMap(HomeName::id, HomeName::name));
    }
}
