package fr.ent.canteen.account;

import fr.ent.canteen.account.AccountColumns.AccountNames;
import fr.ent.canteen.export.CsvLines;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import fr.ent.core.disk.UnseenFile;
import fr.ent.core.household.HomeName;
import fr.ent.core.household.Homes;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes all lines of a month to a file, a day at a time, so that a town of any size needs the memory of one day, and of the
 * month's packages where the council has some; a constant number of statements for each day, and for each few hundred children
 * with packages. All is read as it stood at one moment.
 */
@Component
class ExportAccounts {

    private final AccountBookings bookings;
    private final AccountLines lines;
    private final PackageLines packages;
    private final Homes homes;
    private final Directory directory;

    ExportAccounts(
            AccountBookings bookings, AccountLines lines, PackageLines packages, Homes homes, Directory directory) {
        this.packages = packages;
        this.bookings = bookings;
        this.lines = lines;
        this.homes = homes;
        this.directory = directory;
    }

    /** A file to be read once, or closed. */
    record AccountFile(UnseenFile content, int lines) {}

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AccountFile export(YearMonth month) throws IOException {
        UnseenFile content = UnseenFile.make();
        try {
            return new AccountFile(content, write(month, content));
        } catch (IOException | RuntimeException failed) {
            content.close();
            throw failed;
        }
    }

    private int write(YearMonth month, UnseenFile content) throws IOException {
        int written = 0;
        try (Writer to = content.writer();
                CsvLines csv = new CsvLines(to, AccountColumns.ALL)) {
            DateRange range = ShowAccounts.range(month);
            PackageLines.DailyPackages opening = packages.daily(() -> bookings.children(range), range);
            for (LocalDate day : range.days().toList()) {
                List<DayLine> all = on(day);
                AccountNames names = names(all);
                List<PackageLine> opened = opening.openedOn(day, all);
                all.forEach(line -> csv.add(AccountColumns.row(line, names)));
                opened.forEach(line -> csv.add(AccountColumns.row(line, names)));
                written += all.size() + opened.size();
            }
        }
        return written;
    }

    private List<DayLine> on(LocalDate day) {
        DateRange range = DateRange.of(day, day);
        return lines.list(bookings.all(range), bookings.tappedUnbooked(range), range);
    }

    private AccountNames names(List<DayLine> all) {
        Set<ChildId> children = all.stream().map(DayLine::childId).collect(Collectors.toSet());
        Set<HouseholdId> paying =
                all.stream().map(DayLine::householdId).filter(Objects::nonNull).collect(Collectors.toSet());
        return new AccountNames(
                homes.listNames(paying).stream().collect(Collectors.toMap(HomeName::id, Function.identity())),
                directory.names(children.stream().map(ChildId::asPerson).toList()),
                directory.listChildren(children).stream()
                        .collect(Collectors.toMap(ChildView::id, Function.identity())));
    }
}
