package fr.ent.canteen.account;

import fr.ent.core.HouseholdId;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the accounts of a month, by the household's name.
 *
 * @param next to be sent as {@code after} for the page that follows; none when this is the last
 * @param withoutPayer days that no household pays, because none has the child; on the first page of all households alone
 */
record AccountPage(
        YearMonth month,
        List<AccountSummary> accounts,
        @Nullable HouseholdId next,
        @Nullable AccountTotals withoutPayer) {

    /** A household's account in one line. */
    record AccountSummary(HouseholdId householdId, String householdName, List<String> adults, AccountTotals totals) {}
}
