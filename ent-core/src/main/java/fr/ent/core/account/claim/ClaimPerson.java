package fr.ent.core.account.claim;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.Opening;
import fr.ent.core.account.claim.Claiming.AlreadyTied;
import fr.ent.core.account.claim.Claiming.CodeRefused;
import fr.ent.core.account.claim.Claiming.FieldRefused;
import fr.ent.core.account.claim.Claiming.Tied;
import fr.ent.core.audit.Audit;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Uses a code up for an account, both or neither: whatever stands in the way leaves the code good. */
@Component
class ClaimPerson {

    private final ClaimCodes codes;
    private final AccountTies ties;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ClaimPerson(ClaimCodes codes, AccountTies ties, Audit audit, TransactionTemplate transaction) {
        this.codes = codes;
        this.ties = ties;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * @param claimant the account that tries, for the trail; {@code nobody} without one
     * @param account finds or opens the account for the person whom the code stands for
     */
    Claiming with(String typed, String claimant, Function<PersonId, Opening> account) {
        Claiming outcome = Objects.requireNonNull(transaction.execute(status -> {
            Claiming attempt = attempt(typed, account);
            if (!(attempt instanceof Tied)) {
                status.setRollbackOnly();
            }
            return attempt;
        }));
        if (outcome instanceof CodeRefused) {
            audit.recordOfNobody("claim.refused", "account:" + claimant, Map.of());
        }
        return outcome;
    }

    private Claiming attempt(String typed, Function<PersonId, Opening> account) {
        return ClaimCode.typed(typed)
                .flatMap(codes::use)
                .map(person -> switch (account.apply(person)) {
                    case Opening.Opened opened -> tie(opened.account(), person);
                    case Opening.Refused refused -> new FieldRefused(refused.field(), refused.code());
                })
                .orElseGet(CodeRefused::new);
    }

    private Claiming tie(Account account, PersonId person) {
        if (!ties.tie(account, person)) {
            return new AlreadyTied();
        }
        audit.record(person, "account.linked", "account:" + account.subject(), Map.of("by", "code"));
        return new Tied(account.username());
    }
}
