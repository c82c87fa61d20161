package fr.ent.core.account.claim;

import fr.ent.core.rights.RightGranted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the force of letters under way to somebody who gets a right of the staff, within the transaction that gives it. */
@Component
class EndLetters {

    private final ClaimCodes codes;

    EndLetters(ClaimCodes codes) {
        this.codes = codes;
    }

    @EventListener
    void end(RightGranted granted) {
        codes.forget(granted.people());
    }
}
