package fr.ent.canteen.account;

import fr.ent.canteen.account.MonthAccount.AccountedMonth;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.household.Homes;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a month's accounts together; a number of statements that depends neither on days nor on children nor on households. */
@Component
class ShowAccounts {

    private final AccountBookings bookings;
    private final AccountLines lines;
    private final Homes homes;
    private final Directory directory;
    private final PackageLines packages;

    ShowAccounts(
            AccountBookings bookings, AccountLines lines, PackageLines packages, Homes homes, Directory directory) {
        this.packages = packages;
        this.bookings = bookings;
        this.lines = lines;
        this.homes = homes;
        this.directory = directory;
    }

    /** The account of each of a guardian's households; nothing of a child whom the guardian isn't one of. */
    List<MonthAccount> own(Viewer guardian, YearMonth month) {
        List<HouseholdView> own = guardian.households();
        if (own.isEmpty()) {
            return List.of();
        }
        Map<HouseholdId, List<AccountLine>> paid =
                paid(own.stream().map(HouseholdView::id).toList(), month);
        Set<ChildId> paidFor =
                children(paid.values().stream().flatMap(List::stream).toList());
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(paidFor);
        Set<ChildId> shown = paidFor.stream()
                .filter(child -> guardians.getOrDefault(child, List.of()).stream()
                        .anyMatch(one -> one.id().equals(guardian.person())))
                .collect(Collectors.toSet());
        Map<ChildId, PersonName> names = names(shown);
        AccountedMonth when = new AccountedMonth(month, lines.today());
        return own.stream()
                .filter(household -> household.adults().contains(guardian.person()))
                .map(household -> MonthAccount.of(
                        when,
                        household.id(),
                        household.name(),
                        paid.getOrDefault(household.id(), List.of()).stream()
                                .filter(line -> shown.contains(line.childId()))
                                .toList(),
                        names))
                .toList();
    }

    /** A household's account as the town hall sees it. */
    Optional<MonthAccount> find(HouseholdId household, YearMonth month) {
        return homes.find(household).map(home -> {
            List<AccountLine> paid = paid(List.of(household), month).getOrDefault(household, List.of());
            return MonthAccount.of(
                    new AccountedMonth(month, lines.today()), household, home.name(), paid, names(children(paid)));
        });
    }

    /** The days that no household pays, because none has the child. */
    MonthAccount ofNobody(YearMonth month) {
        DateRange range = range(month);
        List<AccountLine> unpaid = withPackages(
                        lines.list(bookings.ofNobody(range), bookings.tappedUnbooked(range), range), range)
                .filter(line -> line.householdId() == null)
                .toList();
        return MonthAccount.of(new AccountedMonth(month, lines.today()), null, "", unpaid, names(children(unpaid)));
    }

    /** The lines that each of these households pays, by day. */
    Map<HouseholdId, List<AccountLine>> paid(Collection<HouseholdId> households, YearMonth month) {
        DateRange range = range(month);
        Set<ChildId> children = homes.childrenSince(households, range.from()).values().stream()
                .flatMap(List::stream)
                .map(HomeChild::id)
                .collect(Collectors.toSet());
        return withPackages(lines.list(bookings.paidBy(households, range), children, range), range)
                .filter(line -> line.householdId() != null && households.contains(line.householdId()))
                .collect(Collectors.groupingBy(line -> Objects.requireNonNull(line.householdId())));
    }

    private Stream<AccountLine> withPackages(List<DayLine> days, DateRange range) {
        return Stream.concat(days.stream(), packages.openedBy(days, range).stream());
    }

    static DateRange range(YearMonth month) {
        return DateRange.of(month.atDay(1), month.atEndOfMonth());
    }

    private static Set<ChildId> children(Collection<? extends AccountLine> lines) {
        return lines.stream().map(AccountLine::childId).collect(Collectors.toSet());
    }

    private Map<ChildId, PersonName> names(Set<ChildId> children) {
        Map<PersonId, PersonName> names =
                directory.names(children.stream().map(ChildId::asPerson).toList());
        return children.stream()
                .filter(child -> names.containsKey(child.asPerson()))
                .collect(Collectors.toMap(Function.identity(), child -> names.get(child.asPerson())));
    }
}
