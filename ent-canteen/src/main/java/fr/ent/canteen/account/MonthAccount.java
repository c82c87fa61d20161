package fr.ent.canteen.account;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The account of a household for a month: not a bill, but what a bill will be made of.
 *
 * @param today after this day nothing has come yet
 * @param householdId none for lines that no household pays
 * @param adults how the household's adults are called, for the town hall's paper; a family knows its own
 * @param lines by day
 */
record MonthAccount(
        YearMonth month,
        LocalDate today,
        @Nullable HouseholdId householdId,
        String householdName,
        List<String> adults,
        AccountTotals totals,
        List<ChildTotals> children,
        List<ActivityTotals> activities,
        List<AccountLine> lines) {

    /** The lines of a child. */
    record ChildTotals(ChildId childId, String givenName, String familyName, AccountTotals totals) {}

    /** The lines of an activity. */
    record ActivityTotals(ActivityId activityId, String name, AccountTotals totals) {}

    /** A month as seen on a day. */
    record AccountedMonth(YearMonth month, LocalDate today) {}

    static MonthAccount of(
            AccountedMonth when,
            @Nullable HouseholdId household,
            String name,
            List<? extends AccountLine> lines,
            Map<ChildId, PersonName> children) {
        return new MonthAccount(
                when.month(),
                when.today(),
                household,
                name,
                List.of(),
                AccountTotals.of(lines),
                by(lines, AccountLine::childId).entrySet().stream()
                        .map(one -> child(one.getKey(), children.get(one.getKey()), AccountTotals.of(one.getValue())))
                        .toList(),
                by(lines, AccountLine::activityId).entrySet().stream()
                        .map(one -> new ActivityTotals(
                                one.getKey(),
                                one.getValue().getFirst().activityName(),
                                AccountTotals.of(one.getValue())))
                        .toList(),
                List.copyOf(lines));
    }

    /** The same with the names of those who pay, and the children in the order of the household, others after them. */
    MonthAccount paidBy(List<String> payers, List<ChildId> order) {
        return new MonthAccount(
                month,
                today,
                householdId,
                householdName,
                payers,
                totals,
                children.stream()
                        .sorted(Comparator.comparingInt(child -> place(order, child.childId())))
                        .toList(),
                activities,
                lines);
    }

    private static int place(List<ChildId> order, ChildId child) {
        int at = order.indexOf(child);
        return at < 0 ? order.size() : at;
    }

    private static ChildTotals child(ChildId id, @Nullable PersonName name, AccountTotals totals) {
        return new ChildTotals(id, name == null ? "" : name.givenName(), name == null ? "" : name.familyName(), totals);
    }

    private static <K> Map<K, List<AccountLine>> by(List<? extends AccountLine> lines, Function<AccountLine, K> what) {
        return lines.stream()
                .map(AccountLine.class::cast)
                .collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
    }
}
