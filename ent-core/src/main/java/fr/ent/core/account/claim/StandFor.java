package fr.ent.core.account.claim;

import fr.ent.core.PersonId;
import fr.ent.core.account.Account;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.VouchedIdentity;
import fr.ent.core.account.claim.ClaimOutcome.AlreadyTied;
import fr.ent.core.account.claim.ClaimOutcome.Tied;
import fr.ent.core.account.claim.ClaimOutcome.Waits;
import fr.ent.core.audit.Audit;
import fr.ent.core.person.CivilIdentities;
import fr.ent.core.person.CivilIdentity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets an account stand for the person of a letter; one of quite another name waits for a word of the town hall or the school. */
@Component
class StandFor {

    private final AccountTies ties;
    private final WaitingClaims waiting;
    private final CivilIdentities identities;
    private final TellDeciders tellDeciders;
    private final Audit audit;

    StandFor(
            AccountTies ties,
            WaitingClaims waiting,
            CivilIdentities identities,
            TellDeciders tellDeciders,
            Audit audit) {
        this.ties = ties;
        this.waiting = waiting;
        this.identities = identities;
        this.tellDeciders = tellDeciders;
        this.audit = audit;
    }

    /** @param vouched what FranceConnect or ÉduConnect says about the account, if it comes from there */
    ClaimOutcome stand(Account account, PersonId person, Optional<VouchedIdentity> vouched) {
        Optional<VouchedIdentity> stranger = vouched.filter(identity -> !isOf(identity, person));
        if (stranger.isPresent()) {
            waiting.note(account, person, stranger.get());
            tellDeciders.tell(person);
            audit.recordOfNobody("claim.waits", target(account), Map.of("person", person.toString()));
            return new Waits();
        }
        if (!ties.tie(account, person)) {
            return new AlreadyTied();
        }
        vouched.flatMap(VouchedIdentity::pivot).ifPresent(pivot -> ties.vouch(account, person, pivot));
        waiting.forget(account.subject());
        audit.record(person, "account.linked", target(account), Map.of("by", "code"));
        return new Tied(account.username());
    }

    private boolean isOf(VouchedIdentity identity, PersonId person) {
        CivilIdentity known = identities.list(List.of(person)).get(person);
        return known != null && new NameOfLetter(known).is(identity);
    }

    private static String target(Account account) {
        return "account:" + account.subject();
    }
}
