package fr.ent.core.account.help;

import fr.ent.core.rights.EndRights;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes back the requests for the strongest right that were made from an account that was given back, since whoever had it may have
 * asked for themselves. Within the transaction that does it.
 */
@Component
class WithdrawRequests {

    private final EndRights endRights;

    WithdrawRequests(EndRights endRights) {
        this.endRights = endRights;
    }

    @EventListener
    void withdraw(AccountReset reset) {
        endRights.withdrawRequests(reset.person(), reset.by());
    }
}
