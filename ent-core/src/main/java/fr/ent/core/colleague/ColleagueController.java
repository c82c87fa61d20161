package fr.ent.core.colleague;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.colleague.ColleagueOutcome.NamesakesKnown;
import fr.ent.core.colleague.ColleagueOutcome.Written;
import fr.ent.core.colleague.WriteColleague.Confirmation;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Colleagues whom no file of a school brings. */
@RestController
class ColleagueController {

    /**
     * The directory has {@code people} of that name. Unless {@code sure}, send {@code SOMEBODY_ELSE} if it is none of them.
     */
    private static final String KNOWN = "409 core:colleague-known";

    private static final int PER_MINUTE = 30;

    private final WriteColleague writeColleague;
    private final RateLimits limits;

    ColleagueController(WriteColleague writeColleague, RateLimits limits) {
        this.writeColleague = writeColleague;
        this.limits = limits;
    }

    /**
     * Writes a colleague down, to be given a right and invited. Grown-ups of that name are named to choose from; thirty times
     * a minute.
     */
    @PostMapping("/api/core/people")
    @AllowedTo(Role.TERRITORY_ADMINISTRATOR)
    @Answers(201)
    @Idempotent
    @Refuses(KNOWN)
    ResponseEntity<WrittenColleague> write(@RequestBody @Valid NewColleague wanted, Viewer viewer) {
        limits.take("person-written", viewer.person().toString(), PER_MINUTE, Duration.ofMinutes(1));
        return switch (writeColleague.write(wanted.colleague(), wanted.confirmed(), viewer.person())) {
            case Written(PersonId id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new WrittenColleague(id));
            case NamesakesKnown(var people, boolean sure) ->
                throw Problem.of(KNOWN, Map.of("people", people, "sure", sure));
        };
    }

    /** A colleague, and what the administrator says of namesakes. */
    record NewColleague(
            @NotNull @Valid ColleagueContent colleague,
            @NotNull Confirmation confirmed) {}

    /** The person who can be given a right. */
    record WrittenColleague(PersonId id) {}
}
