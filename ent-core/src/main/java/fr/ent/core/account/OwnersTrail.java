package fr.ent.core.account;

import fr.ent.core.PersonId;
import fr.ent.core.Viewers;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.OwnerActs;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the trail of what owners do with their accounts. */
@Component
class OwnersTrail implements OwnerActs {

    private final Accounts accounts;
    private final Viewers viewers;
    private final Audit audit;
    private final TransactionTemplate transaction;

    OwnersTrail(Accounts accounts, Viewers viewers, Audit audit, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void endSession(String subject, String sid) {
        accounts.endSession(sid);
        ofOwner(subject, person -> audit.record(person, "session.ended", "account:" + subject, Map.of()));
    }

    @Override
    public void endLeftBehind(String sid) {
        accounts.endSession(sid);
    }

    private void ofOwner(String subject, Consumer<PersonId> work) {
        viewers.findTie(subject)
                .ifPresent(tie -> TerritoryScope.run(
                        tie.territory(), () -> transaction.executeWithoutResult(status -> work.accept(tie.person()))));
    }
}
