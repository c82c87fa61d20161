package fr.ent.canteen.account;

import fr.ent.canteen.account.MonthAccount.AccountedMonth;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.HomeChild;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.household.Homes;
import fr.ent.core.household.OwnFamily;
import java.time.LocalDate;
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

    /** A household's account as the town hall sees it, though nobody live there any more. */
    Optional<MonthAccount> find(HouseholdId household, YearMonth month) {
        return homes.listNames(List.of(household)).stream().findFirst().map(home -> {
            List<AccountLine> paid = paid(List.of(household), month).getOrDefault(household, List.of());
            return MonthAccount.of(
                            new AccountedMonth(month, today()), household, home.name(), paid, names(children(paid)))
                    .paidBy(home.adults(), children(household, month));
        });
    }

    /** The days that no household pays, because none has the child; none of a child hidden by this family. */
    MonthAccount ofNobody(YearMonth month, OwnFamily own) {
        DateRange range = range(month);
        Set<ChildId> tapped = lines.withoutPayer(bookings.tappedUnbooked(range), range);
        List<AccountLine> unpaid = withPackages(lines.list(bookings.ofNobody(tapped, range), tapped, range), range)
                .filter(line -> line.householdId() == null && !own.hides(line.childId()))
                .toList();
        return MonthAccount.of(new AccountedMonth(month, today()), null, "", unpaid, names(children(unpaid)));
    }

    /** The lines that each of these households pays, by day. */
    Map<HouseholdId, List<AccountLine>> paid(Collection<HouseholdId> households, YearMonth month) {
        DateRange range = range(month);
        Set<ChildId> children = homes.childrenSince(households, range.from()).values().stream()
                .flatMap(List::stream)
                .map(HomeChild::id)
                .collect(Collectors.toSet());
        return withPackages(lines.list(bookings.paidBy(households, children, range), children, range), range)
                .filter(line -> line.householdId() != null && households.contains(line.householdId()))
                .collect(Collectors.groupingBy(line -> Objects.requireNonNull(line.householdId())));
    }

    private Stream<AccountLine> withPackages(List<DayLine> days, DateRange range) {
        return Stream.concat(days.stream(), packages.openedBy(days, range).stream());
    }

    private List<ChildId> children(HouseholdId household, YearMonth month) {
        return homes.childrenSince(List.of(household), range(month).from()).getOrDefault(household, List.of()).stream()
                .map(HomeChild::id)
                .toList();
    }

    static DateRange range(YearMonth month) {
        return DateRange.of(month.atDay(1), month.atEndOfMonth());
    }

    LocalDate today() {
        return lines.today();
    }

    static Set<ChildId> children(Collection<? extends AccountLine> lines) {
        return lines.stream().map(AccountLine::childId).collect(Collectors.toSet());
    }

    Map<ChildId, PersonName> names(Set<ChildId> children) {
        Map<PersonId, PersonName> names =
                directory.names(children.stream().map(ChildId::asPerson).toList());
        return children.stream()
                .filter(child -> names.containsKey(child.asPerson()))
                .collect(Collectors.toMap(Function.identity(), child -> names.get(child.asPerson())));
    }
}
