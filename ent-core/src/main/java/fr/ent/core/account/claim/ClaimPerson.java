package fr.ent.core.account.claim;

import fr.ent.core.PersonId;
import fr.ent.core.account.CodesElsewhere;
import fr.ent.core.account.OneTimeCode;
import fr.ent.core.account.OpeningOutcome;
import fr.ent.core.account.VouchedIdentity;
import fr.ent.core.account.claim.ClaimOutcome.CodeElsewhere;
import fr.ent.core.account.claim.ClaimOutcome.CodeRefused;
import fr.ent.core.account.claim.ClaimOutcome.FieldRefused;
import fr.ent.core.account.claim.ClaimOutcome.Refused;
import fr.ent.core.audit.Audit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Uses a code up for an account, both or neither: whatever stands in the way leaves the code good. */
@Component
class ClaimPerson {

    private final ClaimCodes codes;
    private final StandFor standFor;
    private final CodesElsewhere elsewhere;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ClaimPerson(
            ClaimCodes codes,
            StandFor standFor,
            CodesElsewhere elsewhere,
            Audit audit,
            TransactionTemplate transaction) {
        this.codes = codes;
        this.standFor = standFor;
        this.elsewhere = elsewhere;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * @param claimant the account that tries, for the trail; {@code nobody} without one
     * @param vouched what FranceConnect or ÉduConnect says about this account, if it comes from there
     * @param account finds or opens the account for the person whom the code stands for
     */
    ClaimOutcome claim(
            String typed,
            String claimant,
            Optional<VouchedIdentity> vouched,
            Function<PersonId, OpeningOutcome> account) {
        ClaimOutcome outcome = Objects.requireNonNull(transaction.execute(status -> {
            ClaimOutcome attempt = attempt(typed, vouched, account);
            if (attempt instanceof Refused) {
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

    private ClaimOutcome attempt(
            String typed, Optional<VouchedIdentity> vouched, Function<PersonId, OpeningOutcome> account) {
        return OneTimeCode.typed(typed)
                .flatMap(codes::use)
                .map(person -> switch (account.apply(person)) {
                    case OpeningOutcome.Opened opened -> standFor.stand(opened.account(), person, vouched);
                    case OpeningOutcome.Refused refused -> new FieldRefused(refused.field(), refused.code());
                })
                .orElseGet(CodeRefused::new);
    }
}
