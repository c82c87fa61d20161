package fr.ent.core.rights;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Refuses;
import fr.ent.core.rights.RightOutcome.Awaited;
import fr.ent.core.rights.RightOutcome.Done;
import fr.ent.core.rights.RightOutcome.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rights given, prolonged and ended by the administrator of the territory. */
@RestController
@RequestMapping("/api/core/rights")
class RightController {

    private final GrantRight grantRight;
    private final ProlongRight prolongRight;
    private final EndRights endRights;

    RightController(GrantRight grantRight, ProlongRight prolongRight, EndRights endRights) {
        this.grantRight = grantRight;
        this.prolongRight = prolongRight;
        this.endRights = endRights;
    }

    /**
     * Gives somebody a right until a day. The strongest answers 202: it waits for the yes of another administrator, unless
     * there is none. The person is told.
     */
    @FreshSignIn
    @PostMapping
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Answers({201, 202})
    @Idempotent
    @Refuses({RightProblems.HELD, RightProblems.ASKED_BEFORE, RightProblems.TOO_SOON})
    ResponseEntity<RightAnswer> grant(@RequestBody @Valid NewRight wanted, Viewer viewer) {
        return answer(
                grantRight.grant(
                        wanted.personId(),
                        new RightContent(wanted.role(), wanted.scopeId(), wanted.until()),
                        viewer.person()),
                HttpStatus.CREATED);
    }

    /**
     * Sets another last day. The strongest right is prolonged with the yes of another administrator, and answers 202 until
     * then; that of the last administrator can't be given an end.
     */
    @FreshSignIn
    @PutMapping("/{id}")
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Answers({200, 202})
    @Transactional
    @Refuses({RightProblems.LAST_ADMINISTRATOR, RightProblems.ASKED_BEFORE, RightProblems.TOO_SOON})
    ResponseEntity<RightAnswer> prolong(
            @PathVariable RightId id, @RequestBody @Valid ProlongedRight wanted, Viewer viewer) {
        return answer(prolongRight.prolong(id, wanted.version(), wanted.until(), viewer.person()), HttpStatus.OK);
    }

    /** Ends a right now: its holder's next request and open connections have it no more. The last administrator's stays. */
    @FreshSignIn
    @DeleteMapping("/{id}")
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Transactional
    @Refuses(RightProblems.LAST_ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable RightId id, Viewer viewer) {
        answer(endRights.end(id, viewer.person()), HttpStatus.NO_CONTENT);
    }

    static ResponseEntity<RightAnswer> answer(RightOutcome outcome, HttpStatus done) {
        return switch (outcome) {
            case Done(RightId id) -> ResponseEntity.status(done).body(new RightAnswer(id, RightState.HELD));
            case Awaited(RightId id) -> ResponseEntity.accepted().body(new RightAnswer(id, RightState.AWAITED));
            case Refused refusal -> throw RightProblems.of(refusal);
        };
    }

    /** A right to be given; {@code scopeId} names the school or the class that it is for. */
    record NewRight(
            @NotNull PersonId personId,
            @NotNull Role role,
            @Nullable UUID scopeId,
            @Nullable LocalDate until) {}

    /** The new last day of a right in the version that was read. */
    record ProlongedRight(
            @Min(0) @Max(1_000_000) int version, @Nullable LocalDate until) {}

    /** The right, or the request for it. */
    record RightAnswer(RightId id, RightState state) {}

    /** Whether a right holds, or waits for another administrator. */
    enum RightState {
        HELD,
        AWAITED
    }
}
