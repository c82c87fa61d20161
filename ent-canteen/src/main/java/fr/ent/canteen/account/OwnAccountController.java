package fr.ent.canteen.account;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import java.time.YearMonth;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of a family's own households. */
@RestController
@RequestMapping("/api/canteen/accounts/own")
class OwnAccountController {

    private final ShowOwnAccounts accounts;

    OwnAccountController(ShowOwnAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Reads a month's account of each of the reader's own households: what came of each day, its cost by all that is known,
     * and why. It isn't a bill yet. Of a household that the reader has left, or come to later than others, only the days while
     * the reader lived there.
     */
    @GetMapping
    @AllowedTo(Role.GUARDIAN)
    List<MonthAccount> read(@RequestParam YearMonth month, Viewer viewer) {
        return accounts.list(viewer, month);
    }
}
