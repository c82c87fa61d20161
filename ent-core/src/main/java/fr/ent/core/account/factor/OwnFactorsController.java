package fr.ent.core.account.factor;

import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Problem;
import fr.ent.core.http.Refuses;
import fr.ent.core.signin.EnrolledFactor;
import fr.ent.core.signin.SecondFactors;
import fr.ent.core.signin.SignInRules;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The second factors of the signed-in account. */
@RestController
@RequestMapping("/api/me/account/second-factors")
class OwnFactorsController {

    /** It is the last one, and the territory asks for one: another has to be made first. */
    static final String LAST = "409 core:last-second-factor";

    private final SecondFactors factors;
    private final SignInRules rules;
    private final RemoveFactor removeFactor;

    OwnFactorsController(SecondFactors factors, SignInRules rules, RemoveFactor removeFactor) {
        this.factors = factors;
        this.rules = rules;
        this.removeFactor = removeFactor;
    }

    /** Lists the second factors of the signed-in account, the newest first; families and pupils aren't offered any. */
    @GetMapping
    @AllowedTo
    OwnFactors list(Principal signedIn, Viewer viewer) {
        boolean offered = rules.maySecond(viewer);
        List<EnrolledFactor> made = offered ? factors.list(signedIn.getName()) : List.of();
        return new OwnFactors(
                offered,
                rules.requireSecondFactor(viewer),
                made.stream()
                        .sorted(Comparator.comparing(EnrolledFactor::madeAt).reversed())
                        .toList());
    }

    /**
     * Removes a second factor of the signed-in account; with the last one go the codes for when it is lost. The owner is told.
     */
    @DeleteMapping("/{id}")
    @FreshSignIn
    @AllowedTo
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses(LAST)
    void remove(@PathVariable String id, Principal signedIn, Viewer viewer) {
        switch (removeFactor.remove(viewer, signedIn.getName(), id)) {
            case REMOVED -> {}
            case NOT_THERE -> throw Problem.notFound();
            case LAST -> throw Problem.of(LAST);
        }
    }

    /**
     * The second factors of an account.
     *
     * @param offered whether the account may have one
     * @param required whether the territory asks for one
     */
    record OwnFactors(boolean offered, boolean required, List<EnrolledFactor> factors) {}
}
