package fr.ent.core.account.factor;

import fr.ent.core.AccountTie;
import fr.ent.core.Viewers;
import fr.ent.core.account.Accounts;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.EnrolledFactor;
import fr.ent.core.signin.SecondFactors;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads second factors from the identity provider, and has the directory and their owners know of them. */
@Component
class OwnSecondFactors implements SecondFactors {

    private final Accounts accounts;
    private final Viewers viewers;
    private final FactorTrail trail;
    private final TransactionTemplate transaction;

    OwnSecondFactors(Accounts accounts, Viewers viewers, FactorTrail trail, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public List<EnrolledFactor> list(String subject) {
        List<EnrolledFactor> made = accounts.listSecondFactors(subject);
        ofOwner(subject, tie -> trail.note(subject, !made.isEmpty()));
        return made;
    }

    private void ofOwner(String subject, Consumer<AccountTie> work) {
        viewers.findTie(subject)
                .ifPresent(tie -> TerritoryScope.run(
                        tie.territory(), () -> transaction.executeWithoutResult(status -> work.accept(tie))));
    }
}
