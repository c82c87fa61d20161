package fr.ent.canteen.account;

import fr.ent.canteen.export.ExportFormat;
import fr.ent.canteen.families.FamilyProblems;
import fr.ent.core.HouseholdId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.HomePage;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of all households of a month, as the town hall sees them. */
@RestController
@RequestMapping("/api/canteen/accounts")
class AccountDeskController {

    private static final int READ_PER_HOUR = 300;
    private static final int EXPORTED_PER_HOUR = 20;

    private final ReadAccount accounts;
    private final ListAccounts listAccounts;
    private final ExportAccounts exportAccounts;
    private final Audit audit;
    private final RateLimits limits;

    AccountDeskController(
            ReadAccount accounts,
            ListAccounts listAccounts,
            ExportAccounts exportAccounts,
            Audit audit,
            RateLimits limits) {
        this.accounts = accounts;
        this.listAccounts = listAccounts;
        this.exportAccounts = exportAccounts;
        this.audit = audit;
        this.limits = limits;
    }

    /**
     * Lists the accounts of a month, fifty households at a time by name; 300 readings an hour.
     *
     * @param name a part of the name of anybody of the household
     * @param after {@code next} of the page before
     */
    @GetMapping
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    AccountPage list(
            @RequestParam YearMonth month,
            @RequestParam(defaultValue = "") @Size(max = 60) String name,
            @RequestParam(required = false) @Nullable HouseholdId after,
            Viewer viewer) {
        limits.take("account-list", viewer.person().toString(), READ_PER_HOUR, Duration.ofHours(1));
        return listAccounts.list(month, new HomePage(name, after, ListAccounts.PAGE), viewer);
    }

    /** Reads the days of a month that no household pays, because none has the child; 300 readings an hour. */
    @GetMapping("/without-payer")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    MonthAccount withoutPayer(@RequestParam YearMonth month, Viewer viewer) {
        limits.take("account-list", viewer.person().toString(), READ_PER_HOUR, Duration.ofHours(1));
        return accounts.ofNobody(month, viewer);
    }

    /** Reads a household's account of a month. The audit trail keeps each reading; 300 an hour. */
    @GetMapping("/{householdId}")
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(FamilyProblems.OWN_HOUSEHOLD)
    MonthAccount show(@PathVariable HouseholdId householdId, @RequestParam YearMonth month, Viewer viewer) {
        limits.take("account-page", viewer.person().toString(), READ_PER_HOUR, Duration.ofHours(1));
        FamilyProblems.refuseOwn(accounts.isHidden(householdId, viewer));
        return accounts.find(householdId, month, viewer).orElseThrow(Problem::notFound);
    }

    /**
     * Gives all lines of a month as a CSV file, day by day. The audit trail keeps that it was asked for and that it was given,
     * which is why this is a POST; 20 files an hour.
     */
    @FreshSignIn
    @PostMapping("/export")
    @BulkReading(BulkKind.EXPORTS)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(as = "text/csv")
    ResponseEntity<Resource> export(@RequestParam YearMonth month, Viewer viewer) throws IOException {
        limits.take("account-export", viewer.person().toString(), EXPORTED_PER_HOUR, Duration.ofHours(1));
        String target = "accounts:" + month;
        audit.record(viewer.person(), "accounts.export-asked", target, Map.of());
        ExportAccounts.AccountFile file = exportAccounts.export(month, viewer);
        try {
            audit.record(viewer.person(), "accounts.exported", target, Map.of("lines", Integer.toString(file.lines())));
            return ExportFormat.CSV.download("Comptes " + month).of(file.content());
        } catch (IOException | RuntimeException failed) {
            file.content().close();
            throw failed;
        }
    }
}
