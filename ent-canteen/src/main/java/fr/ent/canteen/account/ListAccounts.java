package fr.ent.canteen.account;

import fr.ent.canteen.account.AccountPage.AccountSummary;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.household.HomeName;
import fr.ent.core.household.HomePage;
import fr.ent.core.household.Homes;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lists the accounts of a month, a page of households at a time, in a number of statements that doesn't depend on them. */
@Component
class ListAccounts {

    static final int PAGE = 50;

    private final AccountBookings bookings;
    private final ShowAccounts accounts;
    private final Homes homes;

    ListAccounts(AccountBookings bookings, ShowAccounts accounts, Homes homes) {
        this.bookings = bookings;
        this.accounts = accounts;
        this.homes = homes;
    }

    AccountPage list(YearMonth month, HomePage page) {
        List<HomeName> named = homes.listNames(concerned(ShowAccounts.range(month)), page);
        Map<HouseholdId, List<AccountLine>> paid =
                accounts.paid(named.stream().map(HomeName::id).toList(), month);
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
                accounts.ofNobody(month).totals());
    }

    /** The households that pay a booking of the month, or have a child who came without one. */
    private Set<HouseholdId> concerned(DateRange range) {
        Set<HouseholdId> concerned = new HashSet<>(bookings.payers(range));
        homes.householdsOf(bookings.tappedUnbooked(range)).values().stream()
                .flatMap(Collection::stream)
                .forEach(concerned::add);
        return concerned;
    }
}
