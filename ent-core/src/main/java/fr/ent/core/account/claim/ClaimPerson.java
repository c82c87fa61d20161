package fr.ent.core.account.claim;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.CodesElsewhere;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.OpeningOutcome;
import fr.ent.core.account.claim.ClaimOutcome.AlreadyTied;
import fr.ent.core.account.claim.ClaimOutcome.CodeElsewhere;
import fr.ent.core.account.claim.ClaimOutcome.CodeRefused;
import fr.ent.core.account.claim.ClaimOutcome.FieldRefused;
import fr.ent.core.account.claim.ClaimOutcome.Tied;
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
    private final CodesElsewhere elsewhere;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ClaimPerson(
            ClaimCodes codes,
            AccountTies ties,
            CodesElsewhere elsewhere,
            Audit audit,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.ties = ties;
        this.elsewhere = elsewhere;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * @param claimant the account that tries, for the trail; {@code nobody} without one
     * @param account finds or opens the account for the person whom the code stands for
     */
    ClaimOutcome claim(String typed, String claimant, Function<PersonId, OpeningOutcome> account) {
        ClaimOutcome outcome = Objects.requireNonNull(transaction.execute(status -> {
            ClaimOutcome attempt = attempt(typed, account);
            if (!(attempt instanceof Tied)) {
                status.setRollbackOnly();
            }
            return attempt;
        }));
        if (outcome instanceof CodeRefused) {
            audit.recordOfNobody("claim.refused", "account:" + claimant, Map.of());
            return OneTimeCode.typed(typed)
                    .flatMap(elsewhere::findHost)
                    .<ClaimOutcome>map(CodeElsewhere::new)
                    .orElse(outcome);
        }
        return outcome;
    }

    private ClaimOutcome attempt(String typed, Function<PersonId, OpeningOutcome> account) {
        return OneTimeCode.typed(typed)
                .flatMap(codes::use)
                .map(person -> switch (account.apply(person)) {
                    case OpeningOutcome.Opened opened -> tie(opened.account(), person);
                    case OpeningOutcome.Refused refused -> new FieldRefused(refused.field(), refused.code());
                })
                .orElseGet(CodeRefused::new);
    }

    private ClaimOutcome tie(Account account, PersonId person) {
        if (!ties.tie(account, person)) {
            return new AlreadyTied();
        }
        audit.record(person, "account.linked", "account:" + account.subject(), Map.of("by", "code"));
        return new Tied(account.username());
    }
}
