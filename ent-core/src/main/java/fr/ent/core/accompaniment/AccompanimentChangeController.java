package fr.ent.core.accompaniment;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.accompaniment.AccompanimentOutcome.Named;
import fr.ent.core.accompaniment.AccompanimentOutcome.Refused;
import fr.ent.core.colleague.ChooseColleague;
import fr.ent.core.colleague.FoundColleague;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
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

/** Accompaniments changed and ended, and the colleagues who may accompany. */
@RestController
class AccompanimentChangeController {

    private static final int PER_MINUTE = 120;

    private final ChangeAccompaniment changeAccompaniment;
    private final ChooseColleague colleagues;
    private final RateLimits limits;

    AccompanimentChangeController(
            ChangeAccompaniment changeAccompaniment, ChooseColleague colleagues, RateLimits limits) {
        this.changeAccompaniment = changeAccompaniment;
        this.colleagues = colleagues;
        this.limits = limits;
    }

    /** Changes the pupils and the last day of an accompaniment. The person is told. */
    @PutMapping("/api/core/accompaniments/{id}")
    @AllowedTo(Role.HEAD)
    @Refuses(AccompanimentProblems.BARRED)
    @Transactional
    Named change(@PathVariable RightId id, @RequestBody @Valid ChangedAccompaniment wanted, Viewer viewer) {
        return switch (changeAccompaniment.change(id, wanted.version(), wanted.until(), wanted.childIds(), viewer)) {
            case Named done -> done;
            case Refused refusal -> throw AccompanimentProblems.of(refusal);
        };
    }

    /** Ends an accompaniment now, or takes it back before it begins: the person's next request shows no pupil any more. */
    @DeleteMapping("/api/core/accompaniments/{id}")
    @AllowedTo(Role.HEAD)
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable RightId id, Viewer viewer) {
        changeAccompaniment.end(id, viewer);
    }

    /**
     * Finds colleagues who may accompany, by parts of a name: ATSEM, AESH, RASED, animators and teachers of the town. Those of the
     * last two years count too; twelve at most, 120 requests a minute.
     *
     * @param name two letters at least
     */
    @GetMapping("/api/core/companions")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo(Role.HEAD)
    List<FoundColleague> find(@RequestParam @Size(min = 2, max = 60) String name, Viewer viewer) {
        limits.take("companions", viewer.person().toString(), PER_MINUTE, Duration.ofMinutes(1));
        return colleagues.find(NameCompanion.MAY_ACCOMPANY, name);
    }

    /**
     * An accompaniment as it is to be, in the version that was read.
     *
     * @param childIds the pupils from now on; none for an ATSEM
     */
    record ChangedAccompaniment(
            @Min(0) @Max(1_000_000) int version,
            @NotNull LocalDate until,
            @NotNull @Size(max = 30) List<@NotNull ChildId> childIds) {}
}
