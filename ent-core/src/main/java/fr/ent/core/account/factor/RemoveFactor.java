package fr.ent.core.account.factor;

import fr.ent.core.Viewer;
import fr.ent.core.account.Accounts;
import fr.ent.core.signin.EnrolledFactor;
import fr.ent.core.signin.SecondFactor;
import fr.ent.core.signin.SignInRules;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a second factor from the own account, but not the last one where the territory asks for it. */
@Component
class RemoveFactor {

    private final Accounts accounts;
    private final SignInRules rules;
    private final FactorTrail trail;

    RemoveFactor(Accounts accounts, SignInRules rules, FactorTrail trail) {
        this.accounts = accounts;
        this.rules = rules;
        this.trail = trail;
    }

    /** One after the other for an account, so that two wishes at once don't take the last two. */
    @Transactional
    RemovalOutcome remove(Viewer owner, String subject, String id) {
        trail.hold(subject);
        List<EnrolledFactor> had = accounts.listSecondFactors(subject);
        Optional<EnrolledFactor> unwanted =
                had.stream().filter(factor -> factor.id().equals(id)).findFirst();
        if (unwanted.isEmpty()) {
            return RemovalOutcome.NOT_THERE;
        }
        List<EnrolledFactor> left =
                had.stream().filter(factor -> !factor.id().equals(id)).toList();
        boolean last = left.stream().allMatch(factor -> factor.kind() == SecondFactor.RECOVERY_CODES);
        if (last && unwanted.get().kind() != SecondFactor.RECOVERY_CODES && rules.requireSecondFactor(owner)) {
            return RemovalOutcome.LAST;
        }
        accounts.removeSecondFactor(subject, id);
        if (last) {
            left.forEach(codes -> accounts.removeSecondFactor(subject, codes.id()));
        }
        trail.removed(owner, subject, unwanted.get().kind(), !last);
        return RemovalOutcome.REMOVED;
    }
}
