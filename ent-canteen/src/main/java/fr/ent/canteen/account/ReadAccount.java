package fr.ent.canteen.account;

import fr.ent.canteen.families.Families;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a household's account for the town hall, as the trail keeps; it says on which days a child will be where. */
@Component
class ReadAccount {

    private final ShowAccounts accounts;
    private final Families families;
    private final Audit audit;

    ReadAccount(ShowAccounts accounts, Families families, Audit audit) {
        this.accounts = accounts;
        this.families = families;
        this.audit = audit;
    }

    /** Whether it is the home of a child from whom the viewer is barred, or whose guardian they were. */
    boolean isHidden(HouseholdId household, Viewer viewer) {
        return families.ownFamily(viewer).hides(household);
    }

    Optional<MonthAccount> find(HouseholdId household, YearMonth month, Viewer viewer) {
        Optional<MonthAccount> found = accounts.find(household, month);
        found.ifPresent(account -> audit.record(
                viewer.person(), "account.read", "household:" + household, Map.of("month", month.toString())));
        return found;
    }

    MonthAccount ofNobody(YearMonth month, Viewer viewer) {
        return accounts.ofNobody(month, families.ownFamily(viewer));
    }
}
