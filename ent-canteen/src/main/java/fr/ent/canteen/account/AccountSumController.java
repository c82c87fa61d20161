package fr.ent.canteen.account;

import fr.ent.canteen.families.Families;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.RateLimits;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.YearMonth;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sum of a month's accounts, as the town hall sees it. */
@RestController
@RequestMapping("/api/canteen/accounts/sum")
class AccountSumController {

    private static final int READ_PER_HOUR = 300;

    private final SumAccounts sumAccounts;
    private final Families families;
    private final RateLimits limits;

    AccountSumController(SumAccounts sumAccounts, Families families, RateLimits limits) {
        this.sumAccounts = sumAccounts;
        this.families = families;
        this.limits = limits;
    }

    /**
     * Sums up the accounts of a month, of all households or of those that a name finds, whatever page is shown; 300 readings an
     * hour.
     *
     * @param name a part of the name of anybody of the household
     */
    @GetMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    AccountSum sum(
            @RequestParam YearMonth month,
            @RequestParam(defaultValue = "") @Size(max = 60) String name,
            Viewer viewer) {
        limits.take("account-sum", viewer.person().toString(), READ_PER_HOUR, Duration.ofHours(1));
        return sumAccounts.sum(month, name, families.ownFamily(viewer));
    }
}
