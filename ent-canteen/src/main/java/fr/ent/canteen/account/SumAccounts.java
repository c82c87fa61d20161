package fr.ent.canteen.account;

import fr.ent.canteen.account.PackageLines.DailyPackages;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.household.HomeName;
import fr.ent.core.household.HomePage;
import fr.ent.core.household.Homes;
import fr.ent.core.household.OwnFamily;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums up the accounts of a month, as they stood at one moment. All of them day by day, in the memory of one day and a number of
 * statements that doesn't depend on households; those of a name a few hundred at a time.
 */
@Component
class SumAccounts {

    static final int AT_ONCE = 200;

    private final AccountBookings bookings;
    private final AccountLines lines;
    private final PackageLines packages;
    private final ShowAccounts accounts;
    private final Homes homes;

    SumAccounts(
            AccountBookings bookings, AccountLines lines, PackageLines packages, ShowAccounts accounts, Homes homes) {
        this.bookings = bookings;
        this.lines = lines;
        this.packages = packages;
        this.accounts = accounts;
        this.homes = homes;
    }

    /**
     * @param name a part of the name of anybody of a household; blank for all
     * @param own what it hides is in the sum of all alone: by a name it would be the home's own
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AccountSum sum(YearMonth month, String name, OwnFamily own) {
        return name.isBlank() ? ofAll(month) : ofNamed(month, name, own);
    }

    private AccountSum ofAll(YearMonth month) {
        DateRange range = ShowAccounts.range(month);
        DailyPackages opening = packages.daily(() -> bookings.children(range), range);
        AccountTotals totals = AccountTotals.NONE;
        Set<HouseholdId> paying = new HashSet<>();
        for (LocalDate day : range.days().toList()) {
            DateRange only = DateRange.of(day, day);
            List<DayLine> all = lines.list(bookings.all(only), bookings.tappedUnbooked(only), only);
            List<AccountLine> paid = Stream.<AccountLine>concat(all.stream(), opening.openedOn(day, all).stream())
                    .filter(line -> line.householdId() != null)
                    .toList();
            paid.stream().map(AccountLine::householdId).filter(Objects::nonNull).forEach(paying::add);
            totals = totals.plus(AccountTotals.of(paid));
        }
        return new AccountSum(month, paying.size(), totals);
    }

    private AccountSum ofNamed(YearMonth month, String name, OwnFamily own) {
        AccountTotals totals = AccountTotals.NONE;
        int paying = 0;
        List<HomeName> found = homes.listNames(new HomePage(name, null, AT_ONCE));
        while (!found.isEmpty()) {
            Map<HouseholdId, List<AccountLine>> paid = accounts.paid(
                    found.stream()
                            .map(HomeName::id)
                            .filter(home -> !own.hides(home))
                            .toList(),
                    month);
            paying += paid.size();
            totals = totals.plus(AccountTotals.of(
                    paid.values().stream().flatMap(List::stream).toList()));
            found = found.size() < AT_ONCE
                    ? List.of()
                    : homes.listNames(new HomePage(name, found.getLast().id(), AT_ONCE));
        }
        return new AccountSum(month, paying, totals);
    }
}
