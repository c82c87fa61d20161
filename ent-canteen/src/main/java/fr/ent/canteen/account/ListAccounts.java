package fr.ent.canteen.account;

import fr.ent.canteen.account.AccountPage.AccountSummary;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import fr.ent.core.household.HomeName;
import fr.ent.core.household.HomePage;
import fr.ent.core.household.Homes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Lists the accounts of a month, a page of households at a time. Names come first, then which of them have something to pay,
 * and amounts of the page alone: a number of statements that doesn't depend on its households.
 */
@Component
class ListAccounts {

    static final int PAGE = 50;

    /** So many names are looked through at first, and more each time that they had too little to pay. */
    private static final int NAMES = 200;

    private static final int WIDER = 8;

    private final AccountBookings bookings;
    private final ShowAccounts accounts;
    private final Homes homes;

    ListAccounts(AccountBookings bookings, ShowAccounts accounts, Homes homes) {
        this.bookings = bookings;
        this.accounts = accounts;
        this.homes = homes;
    }

    AccountPage list(YearMonth month, HomePage page) {
        List<HomeName> named = concerned(page, ShowAccounts.range(month));
        Map<HouseholdId, List<AccountLine>> paid = named.isEmpty() ? Map.of() : accounts.paid(ids(named), month);
        boolean first = page.after() == null && page.name().isBlank();
        return new AccountPage(
                month,
                named.stream()
                        .filter(home -> paid.containsKey(home.id()))
                        .map(home -> new AccountSummary(
                                home.id(),
                                home.name(),
                                home.adults(),
                                AccountTotals.of(paid.getOrDefault(home.id(), List.of()))))
                        .toList(),
                named.size() < page.most() ? null : named.getLast().id(),
                first ? accounts.ofNobody(month).totals() : null);
    }

    /** The households of the page that may have something to pay. */
    private List<HomeName> concerned(HomePage page, DateRange range) {
        List<HomeName> found = new ArrayList<>();
        HomePage step = new HomePage(page.name(), page.after(), NAMES);
        boolean more = true;
        while (more) {
            List<HomeName> looked = homes.listNames(step);
            Set<HouseholdId> concerned = looked.isEmpty() ? Set.of() : concerned(ids(looked), range);
            looked.stream()
                    .filter(home -> concerned.contains(home.id()))
                    .limit(page.most() - found.size())
                    .forEach(found::add);
            more = found.size() < page.most() && looked.size() == step.most();
            if (more) {
                step = new HomePage(page.name(), looked.getLast().id(), step.most() * WIDER);
            }
        }
        return found;
    }

    /** Those that pay a booking of the month, or have a child, or had one in it, who came without a booking. */
    private Set<HouseholdId> concerned(List<HouseholdId> households, DateRange range) {
        Set<HouseholdId> concerned = new HashSet<>(bookings.payers(households, range));
        Map<HouseholdId, List<HomeChild>> children = homes.childrenSince(households, range.from());
        Set<ChildId> tapped = bookings.tappedUnbooked(
                children.values().stream()
                        .flatMap(List::stream)
                        .map(HomeChild::id)
                        .collect(Collectors.toSet()),
                range);
        children.forEach((household, all) -> {
            if (all.stream().anyMatch(child -> tapped.contains(child.id()))) {
                concerned.add(household);
            }
        });
        return concerned;
    }

    private static List<HouseholdId> ids(List<HomeName> named) {
        return named.stream().map(HomeName::id).toList();
    }
}
