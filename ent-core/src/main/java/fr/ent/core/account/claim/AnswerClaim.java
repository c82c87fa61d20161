package fr.ent.core.account.claim;

import fr.ent.core.Viewer;
import fr.ent.core.account.AccountTies;
import fr.ent.core.account.claim.WaitingClaims.WaitingClaim;
import fr.ent.core.audit.Audit;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.rights.EndRights;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whether an account may stand for the person of a letter, though FranceConnect or ÉduConnect gives it quite another name. */
@Component
class AnswerClaim {

    private final WaitingClaims waiting;
    private final AccountTies ties;
    private final EndRights endRights;
    private final Notices notices;
    private final Audit audit;

    AnswerClaim(WaitingClaims waiting, AccountTies ties, EndRights endRights, Notices notices, Audit audit) {
        this.endRights = endRights;
        this.waiting = waiting;
        this.ties = ties;
        this.notices = notices;
        this.audit = audit;
    }

    /**
     * Ties the account; its identity is kept at the next sign-in. A person who has got an account or a right of the staff
     * meanwhile isn't given to another, and a yes to one claim is a no to others of the same person. Who said
     * it let the other in.
     *
     * @return whether it is tied
     */
    @Transactional
    public boolean confirm(WaitingClaim claim, Viewer viewer) {
        if (!waiting.lockFree(claim.person())
                || !waiting.end(claim.id())
                || !ties.tie(claim.account(), claim.person())) {
            return false;
        }
        waiting.refuseAll(claim.person());
        endRights.overrule(claim.person(), viewer.person());
        notices.tell(List.of(claim.person()), new Notice("core.claim-confirmed", null, Map.of(), "/"));
        record(viewer, "claim.confirmed", claim);
        return true;
    }

    /** The account may use another letter; it is told where it would. */
    @Transactional
    public void refuse(WaitingClaim claim, Viewer viewer) {
        if (waiting.refuse(claim.id())) {
            record(viewer, "claim.declined", claim);
        }
    }

    private void record(Viewer viewer, String action, WaitingClaim claim) {
        audit.record(
                viewer.person(),
                action,
                "account:" + claim.account().subject(),
                Map.of("person", claim.person().toString()));
    }
}
