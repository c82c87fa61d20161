package fr.ent.core.account.recovery;

import fr.ent.core.account.CodesElsewhere;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.http.Problem;
import org.springframework.stereotype.Component;

/** Refusals of codes that open nothing here; the trail keeps each. */
@Component
class CodeProblems {

    private final CodesElsewhere elsewhere;
    private final PasswordTrail trail;

    CodeProblems(CodesElsewhere elsewhere, PasswordTrail trail) {
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
