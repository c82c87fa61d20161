package fr.ent.core.account.recovery;

import fr.ent.core.account.CodesElsewhere;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.http.Problem;
import org.springframework.stereotype.Component;

/** Codes as they come back, and the refusal of those that open nothing here. The trail keeps each refusal. */
@Component
class AskedCodes {

    private final CodesElsewhere elsewhere;
    private final PasswordTrail trail;

    AskedCodes(CodesElsewhere elsewhere, PasswordTrail trail) {
        this.elsewhere = elsewhere;
        this.trail = trail;
    }

    OneTimeCode typed(String text) {
        return OneTimeCode.typed(text).orElseThrow(() -> {
            trail.refused();
            return Problem.of(RecoveryProblems.CODE_REFUSED);
        });
    }

    RuntimeException refused(OneTimeCode code) {
        trail.refused();
        return elsewhere
                .findHost(code)
                .map(RecoveryProblems::elsewhere)
                .orElseGet(() -> Problem.of(RecoveryProblems.CODE_REFUSED));
    }
}
