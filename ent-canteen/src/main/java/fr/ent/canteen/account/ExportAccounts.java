package fr.ent.canteen.account;

import fr.ent.canteen.account.FindAccountNames.AccountNames;
import fr.ent.canteen.export.CsvLines;
import fr.ent.canteen.families.Families;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.disk.UnseenFile;
import fr.ent.core.household.OwnFamily;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
    private final FindAccountNames findNames;
    private final Families families;

    ExportAccounts(
            AccountBookings bookings,
            AccountLines lines,
            PackageLines packages,
            FindAccountNames findNames,
            Families families) {
        this.packages = packages;
        this.bookings = bookings;
        this.lines = lines;
        this.findNames = findNames;
        this.families = families;
    }

    /** A file to be read once, or closed. */
    record AccountFile(UnseenFile content, int lines) {}

    /** Without the lines of homes and children who are hidden from the viewer: each says where a child is on a day. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AccountFile export(YearMonth month, Viewer viewer) throws IOException {
        UnseenFile content = UnseenFile.make();
        try {
            return new AccountFile(content, write(month, families.ownFamily(viewer), content));
        } catch (IOException | RuntimeException failed) {
            content.close();
            throw failed;
        }
    }

    private int write(YearMonth month, OwnFamily own, UnseenFile content) throws IOException {
        int written = 0;
        try (Writer to = content.writer();
                CsvLines csv = new CsvLines(to, AccountColumns.ALL)) {
            DateRange range = ShowAccounts.range(month);
            PackageLines.DailyPackages opening = packages.daily(() -> bookings.children(range), range);
            for (LocalDate day : range.days().toList()) {
                List<DayLine> all =
                        on(day).stream().filter(line -> !isHidden(line, own)).toList();
                AccountNames names = findNames.find(all);
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

    private static boolean isHidden(DayLine line, OwnFamily own) {
        HouseholdId household = line.householdId();
        return own.hides(line.childId()) || (household != null && own.hides(household));
    }
}
