package fr.ent.core.account.claim;

import fr.ent.core.account.help.AccountReset;
import fr.ent.core.audit.Audit;
import fr.ent.core.rights.RightGranted;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the force of letters under way: to somebody who gets a right of the staff, and of all that were printed from an account that
 * was given back, since whoever had it may have kept one. Within the transaction that does it.
 */
@Component
class EndLetters {

    private final ClaimCodes codes;
    private final Audit audit;

    EndLetters(ClaimCodes codes, Audit audit) {
        this.codes = codes;
        this.audit = audit;
    }

    @EventListener
    void end(RightGranted granted) {
        codes.forget(granted.people());
    }

    @EventListener
    void end(AccountReset reset) {
        codes.forgetFrom(reset.person()).forEach((schoolClass, letters) -> {
            String target = "class:" + schoolClass;
            Map<String, String> details = Map.of("letters", letters.toString());
            if (reset.by() == null) {
                audit.recordOfNobody("claim-letters.withdrawn", target, details);
            } else {
                audit.record(reset.by(), "claim-letters.withdrawn", target, details);
            }
        });
    }
}
