package fr.ent.core.rights;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.rights.RightOutcome.Done;
import fr.ent.core.rights.RightOutcome.LastAdministrator;
import fr.ent.core.rights.RightOutcome.OwnRequest;
import fr.ent.core.rights.RightOutcome.TooSoon;
import fr.ent.core.rights.RightRequests.RightRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers a request for the strongest right: another administrator than the one who asked, and about somebody else. */
@Component
class AnswerRequest {

    private final RightRows rows;
    private final RightRequests requests;
    private final RightTrail trail;
    private final EndRights endRights;
    private final RightEnds ends;

    AnswerRequest(RightRows rows, RightRequests requests, RightTrail trail, EndRights endRights, RightEnds ends) {
        this.rows = rows;
        this.requests = requests;
        this.trail = trail;
        this.endRights = endRights;
        this.ends = ends;
    }

    /** @throws NotThere when it was answered before, or the person is gone or the last day over */
    @Transactional(propagation = Propagation.MANDATORY)
    RightOutcome accept(RightId id, PersonId by) {
        RightRequest request = requests.take(id).orElseThrow(NotThere::new);
        if (request.askedBy().equals(by) || request.person().equals(by)) {
            return new OwnRequest();
        }
        if (endRights.areOne(request.askedBy(), by)) {
            return new TooSoon();
        }
        endRights.lockAdministrators();
        endRights.sweep();
        if (!rows.isGrownUp(request.person()) || ends.isOver(request.endsAt())) {
            throw new NotThere();
        }
        UUID scope = TerritoryScope.require().value();
        RightId right = rows.findAdministrator(request.person()).orElseGet(RightId::next);
        if (rows.add(
                right,
                request.person(),
                Role.TERRITORY_ADMINISTRATOR,
                ScopeType.TERRITORY,
                scope,
                request.endsAt(),
                request.askedBy())) {
            trail.granted(by, request.person(), Role.TERRITORY_ADMINISTRATOR, scope, request.endsAt());
        } else if (request.endsAt() != null && endRights.isLast(request.person())) {
            return new LastAdministrator();
        } else {
            rows.move(right, request.endsAt());
            trail.prolonged(by, rows.lock(right).orElseThrow(), request.endsAt());
        }
        return new Done(right);
    }

    /** The one who asked may take the request back as well. */
    @Transactional(propagation = Propagation.MANDATORY)
    void refuse(RightId id, PersonId by) {
        trail.refused(by, requests.take(id).orElseThrow(NotThere::new));
    }
}
