package fr.ent.canteen.account;

import fr.ent.canteen.account.AccountPage.AccountSummary;
import fr.ent.canteen.families.Families;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.household.HomeName;
import fr.ent.core.household.HomePage;
import fr.ent.core.household.Homes;
import fr.ent.core.household.OwnFamily;
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
 * and amounts of the page, and of those whom only a tap may charge: a number of statements that doesn't depend on its households.
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
    private final Families families;

    ListAccounts(AccountBookings bookings, ShowAccounts accounts, Homes homes, Families families) {
        this.bookings = bookings;
        this.accounts = accounts;
        this.homes = homes;
        this.families = families;
    }

    /** Without the homes that are hidden from the viewer. */
    AccountPage list(YearMonth month, HomePage page, Viewer viewer) {
        OwnFamily own = families.ownFamily(viewer);
        List<HomeName> found = paying(page, month, own);
        List<HomeName> named = found.subList(0, Math.min(found.size(), page.most()));
        Map<HouseholdId, List<AccountLine>> paid = named.isEmpty() ? Map.of() : accounts.paid(ids(named), month);
        boolean first = page.after() == null && page.name().isBlank();
        return new AccountPage(
                month,
                named.stream()
                        .map(home -> new AccountSummary(
                                home.id(),
                                home.name(),
                                home.adults(),
                                AccountTotals.of(paid.getOrDefault(home.id(), List.of()))))
                        .toList(),
                found.size() <= page.most() ? null : named.getLast().id(),
                first ? accounts.ofNobody(month, own).totals() : null);
    }

    /** The households of the page that have something to pay, and one more if another page follows. */
    private List<HomeName> paying(HomePage page, YearMonth month, OwnFamily own) {
        int wanted = page.most() + 1;
        List<HomeName> found = new ArrayList<>();
        HomePage step = new HomePage(page.name(), page.after(), NAMES);
        boolean more = true;
        while (more) {
            List<HomeName> looked = homes.listNames(step);
            Set<HouseholdId> paying = looked.isEmpty() ? Set.of() : paying(ids(looked), month);
            looked.stream()
                    .filter(home -> paying.contains(home.id()) && !own.hides(home.id()))
                    .limit(wanted - found.size())
                    .forEach(found::add);
            more = found.size() < wanted && looked.size() == step.most();
            if (more) {
                step = new HomePage(page.name(), looked.getLast().id(), step.most() * WIDER);
            }
        }
        return found;
    }

    /**
     * Those that pay a booking of the month, and of those that have a child, or had one in it, who was tapped without a booking,
     * the ones that pay for that: another household may, or nobody as long as no roll says so.
     */
    private Set<HouseholdId> paying(List<HouseholdId> households, YearMonth month) {
        DateRange range = ShowAccounts.range(month);
        Set<HouseholdId> paying = new HashSet<>(bookings.payers(households, range));
        Map<HouseholdId, List<HomeChild>> children = homes.childrenSince(households, range.from());
        Set<ChildId> tapped = bookings.tappedUnbooked(
                children.values().stream()
                        .flatMap(List::stream)
                        .map(HomeChild::id)
                        .collect(Collectors.toSet()),
                range);
        List<HouseholdId> maybe = children.entrySet().stream()
                .filter(home -> !paying.contains(home.getKey())
                        && home.getValue().stream().anyMatch(child -> tapped.contains(child.id())))
                .map(Map.Entry::getKey)
                .toList();
        if (!maybe.isEmpty()) {
            paying.addAll(accounts.paid(maybe, month).keySet());
        }
        return paying;
    }

    private static List<HouseholdId> ids(List<HomeName> named) {
        return named.stream().map(HomeName::id).toList();
    }
}
