package fr.ent.core.replacement;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.colleague.ChooseColleague;
import fr.ent.core.colleague.FoundColleague;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.RateLimits;
import fr.ent.core.replacement.ReplacementOutcome.HandedOver;
import fr.ent.core.replacement.ReplacementOutcome.Refused;
import fr.ent.core.rights.RightId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Replacements moved and ended, and the colleagues who may stand in. */
@RestController
class ReplacementChangeController {

    private static final int PER_MINUTE = 120;

    private final ChangeReplacement changeReplacement;
    private final ChooseColleague colleagues;
    private final RateLimits limits;

    ReplacementChangeController(ChangeReplacement changeReplacement, ChooseColleague colleagues, RateLimits limits) {
        this.changeReplacement = changeReplacement;
        this.colleagues = colleagues;
        this.limits = limits;
    }

    /** Sets another last day of a replacement. Both teachers are told. */
    @PutMapping("/api/core/replacements/{id}")
    @AllowedTo(Role.HEAD)
    @Transactional
    HandedOver move(@PathVariable RightId id, @RequestBody @Valid MovedReplacement wanted, Viewer viewer) {
        return switch (changeReplacement.move(id, wanted.version(), wanted.until(), viewer)) {
            case HandedOver done -> done;
            case Refused refusal -> throw ReplacementProblems.of(refusal);
        };
    }

    /** Ends a replacement now, or takes it back before it begins: the next request of who stood in has no class any more. */
    @DeleteMapping("/api/core/replacements/{id}")
    @AllowedTo(Role.HEAD)
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable RightId id, Viewer viewer) {
        changeReplacement.end(id, viewer);
    }

    /**
     * Finds colleagues who may stand in, by parts of a name: who teach or head a school of the town, or did within two years.
     * Twelve at most, 120 requests a minute.
     *
     * @param name two letters at least
     */
    @GetMapping("/api/core/stand-ins")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo(Role.HEAD)
    List<FoundColleague> find(@RequestParam @Size(min = 2, max = 60) String name, Viewer viewer) {
        limits.take("stand-ins", viewer.person().toString(), PER_MINUTE, Duration.ofMinutes(1));
        return colleagues.find(HandClassOver.MAY_STAND_IN, name);
    }

    /** The new last day of a replacement in the version that was read. */
    record MovedReplacement(
            @Min(0) @Max(1_000_000) int version, @NotNull LocalDate until) {}
}
