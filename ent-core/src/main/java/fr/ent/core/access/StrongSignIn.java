package fr.ent.core.access;

import fr.ent.core.Viewer;
import fr.ent.core.signin.FreshSignInSettings;
import fr.ent.core.signin.SignInProof;
import fr.ent.core.signin.SignInRules;
import fr.ent.core.signin.SignInWay;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Holds requests to how well, and how lately, their person has shown who they are. */
@Component
class StrongSignIn {

    private final SignInRules rules;
    private final FreshSignInSettings settings;
    private final Clock clock;

    StrongSignIn(SignInRules rules, FreshSignInSettings settings, Clock clock) {
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    /** A second factor of those who get in with one only, and of those who have one. */
    void require(Viewer viewer, HttpServletRequest request) {
        boolean missing =
                rules.requireSecondFactor(viewer) && !SignInProof.of(request).secondFactor();
        if (missing || SignInProof.isAwaited(request)) {
            throw AccessProblems.secondFactor();
        }
    }

    /** A sign-in of the last minutes, by the strongest way that the person has. */
    void requireFresh(Viewer viewer, HttpServletRequest request) {
        SignInProof proof = SignInProof.of(request);
        if (!proof.isFresh(settings.serves(), clock.instant())) {
            throw AccessProblems.freshSignIn(proof.secondFactor() ? SignInWay.SECOND_FACTOR : proof.way());
        }
    }
}
