package fr.ent.core.counter;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.CommonProblems;
import fr.ent.core.http.FreshSignIns;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People of families at the town hall's counter. The audit trail keeps each reading. */
@RestController
@RequestMapping("/api/core/family-people/{id}")
class FamilyPersonController {

    private static final int PER_HOUR = 300;

    private final ReadPerson readPerson;
    private final CorrectPerson correctPerson;
    private final RateLimits limits;
    private final FreshSignIns freshSignIns;

    FamilyPersonController(
            ReadPerson readPerson, CorrectPerson correctPerson, RateLimits limits, FreshSignIns freshSignIns) {
        this.freshSignIns = freshSignIns;
        this.readPerson = readPerson;
        this.correctPerson = correctPerson;
        this.limits = limits;
    }

    /**
     * Reads somebody of a family as the directory knows them, or a pupil who has left. Never the family of a child from whom
     * the reader is barred, or whose guardian they were. The audit trail keeps each reading; 300 an hour.
     */
    @GetMapping
    @BulkReading(BulkKind.FAMILY_FILES)
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(CounterProblems.OWN_FAMILY)
    FamilyPerson read(@PathVariable PersonId id, Viewer viewer) {
        limits.take("family-person", viewer.person().toString(), PER_HOUR, Duration.ofHours(1));
        return readPerson.read(id, viewer).orElseThrow(() -> Problem.of(CounterProblems.OWN_FAMILY));
    }

    /**
     * Corrects somebody of a family. The version is the one that was read; never somebody of the agent's own family. Another
     * civil identity asks for a fresh sign-in and is told to the person, and refused for who serves the town or signs in by
     * FranceConnect.
     */
    @PutMapping
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({CounterProblems.OWN_FAMILY, CounterProblems.IDENTITY_FIXED, CommonProblems.FRESH_SIGN_IN})
    void correct(@PathVariable PersonId id, @RequestBody @Valid CorrectedPerson wanted, Viewer viewer) {
        Optional<ErrorResponseException> stale = freshSignIns.findRefusal();
        switch (correctPerson.correct(id, wanted.version(), wanted.content(), stale.isEmpty(), viewer)) {
            case DONE -> {}
            case CHANGED_MEANWHILE -> throw Problem.of(CommonProblems.CHANGED_MEANWHILE);
            case NOT_FRESH -> throw stale.orElseThrow();
            case OWN_FAMILY -> throw Problem.of(CounterProblems.OWN_FAMILY);
            case IDENTITY_FIXED -> throw Problem.of(CounterProblems.IDENTITY_FIXED);
        }
    }

    /** The version that was read, and the person as they are. */
    record CorrectedPerson(
            @Min(0) @Max(1_000_000) int version,
            @NotNull @Valid PersonContent content) {}
}
