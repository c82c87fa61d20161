package fr.ent.core.account;

import fr.ent.core.Viewers;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.signin.SecondFactor;
import fr.ent.core.signin.SecondFactors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the trail of second factors, and tells their owners. */
@Component
class OwnSecondFactors implements SecondFactors {

    private final Accounts accounts;
    private final Viewers viewers;
    private final Audit audit;
    private final Notices notices;
    private final TransactionTemplate transaction;

    OwnSecondFactors(
            Accounts accounts, Viewers viewers, Audit audit, Notices notices, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.audit = audit;
        this.notices = notices;
        this.transaction = transaction;
    }

    @Override
    public Set<SecondFactor> list(String subject) {
        return accounts.listSecondFactors(subject);
    }

    @Override
    public void enrolled(String subject, SecondFactor enrolled) {
        viewers.findTie(subject)
                .ifPresent(tie -> TerritoryScope.run(
                        tie.territory(),
                        () -> transaction.executeWithoutResult(status -> {
                            audit.record(
                                    tie.person(),
                                    "second-factor.enrolled",
                                    "account:" + subject,
                                    Map.of("kind", enrolled.name()));
                            notices.tell(
                                    List.of(tie.person()),
                                    new Notice("core.second-factor", null, Map.of("kind", enrolled.name()), "/compte"));
                        })));
    }
}
