package fr.ent.core.access;

import fr.ent.core.Viewer;
import fr.ent.core.signin.FreshSignInSettings;
import fr.ent.core.signin.SignInProof;
import fr.ent.core.signin.SignInRules;
import fr.ent.core.signin.SignInWay;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at how well, and how lately, the person of a request has shown who they are. */
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

    /** Whether a second factor is still to be given, by those who get in with one only and by those who have one. */
    boolean lacksSecondFactor(Viewer viewer, HttpServletRequest request) {
        return SignInProof.isAwaited(request)
                || (rules.maySecond(viewer)
                        && !SignInProof.of(request).secondFactor()
                        && rules.requireSecondFactor(viewer));
    }

    /** ProConnect asks for its own second factor, where it vouched for one. */
    private static SignInWay strongest(SignInProof proof) {
        return proof.secondFactor() && proof.way() != SignInWay.PROCONNECT ? SignInWay.SECOND_FACTOR : proof.way();
    }

    /** How the person is to show again who they are; empty when the last minutes saw it, by the strongest way there is. */
    Optional<SignInWay> findWayToConfirm(HttpServletRequest request) {
        SignInProof proof = SignInProof.of(request);
        return proof.isFresh(settings.serves(), clock.instant()) ? Optional.empty() : Optional.of(strongest(proof));
    }
}
