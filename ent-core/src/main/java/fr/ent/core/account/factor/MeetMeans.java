package fr.ent.core.account.factor;

import fr.ent.core.Viewers;
import fr.ent.core.account.AccountMeans;
import fr.ent.core.account.Accounts;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.MetMeans;
import fr.ent.core.signin.SignInMeans;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the means of an account with those that are known. An account that stands for nobody has no owner to tell. */
@Component
class MeetMeans implements SignInMeans {

    private final Accounts accounts;
    private final Viewers viewers;
    private final KnownMeans known;
    private final TransactionTemplate transaction;

    MeetMeans(Accounts accounts, Viewers viewers, KnownMeans known, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.known = known;
        this.transaction = transaction;
    }

    @Override
    public MetMeans meet(String subject, Instant left) {
        AccountMeans means = accounts.readMeans(subject);
        return viewers.findTie(subject)
                .map(tie -> TerritoryScope.call(
                        tie.territory(),
                        () -> Objects.requireNonNull(
                                transaction.execute(status -> known.meet(tie.person(), subject, means, left)))))
                .orElseGet(() -> new MetMeans(false, Set.of(), means.factors()));
    }
}
