package fr.ent.core.yearchange;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.FreshSignIn;
import fr.ent.core.http.Idempotent;
import fr.ent.core.http.RateLimits;
import fr.ent.core.yearchange.TownYearChanges.ReadPlan;
import fr.ent.core.yearchange.TownYearChanges.TownOutcome;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The passage of all schools to their next year in one act; a head has the own schools alone. */
@RestController
@RequestMapping("/api/core/town-year-changes")
class TownYearController {

    private static final int ACTS_PER_HOUR = 30;

    private final YearChangeDesk desk;
    private final TownYearChanges town;
    private final RateLimits limits;

    TownYearController(YearChangeDesk desk, TownYearChanges town, RateLimits limits) {
        this.desk = desk;
        this.town = town;
        this.limits = limits;
    }

    /**
     * Plans the passage of all schools, and changes nothing yet. Schools that can't be planned are named, and keep no other from
     * its turn; thirty an hour.
     */
    @FreshSignIn
    @PostMapping
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    ResponseEntity<TownOutcome> preview(Viewer viewer) {
        limit(viewer);
        return ResponseEntity.status(HttpStatus.CREATED).body(town.preview(desk.listSchools(viewer), viewer.person()));
    }

    /**
     * Applies plans in the versions that were read, those of nursery schools last. Plans that can't be applied are named with
     * their schools, and keep no other from its turn; thirty an hour.
     */
    @FreshSignIn
    @PostMapping("/apply")
    @AllowedTo({Role.HEAD, Role.TERRITORY_ADMINISTRATOR})
    @Transactional
    TownOutcome apply(@RequestBody @Valid AppliedPlans wanted, Viewer viewer) {
        limit(viewer);
        List<ReadPlan> plans = wanted.plans().stream()
                .map(plan -> {
                    YearChange change = desk.require(plan.id(), viewer);
                    return new ReadPlan(change.id(), change.school(), plan.version());
                })
                .toList();
        return town.apply(desk.listSchools(viewer), plans, viewer.person());
    }

    private void limit(Viewer viewer) {
        limits.take("town-year-change", viewer.person().toString(), ACTS_PER_HOUR, Duration.ofHours(1));
    }

    /** Plans in the versions that were read. */
    record AppliedPlans(@NotEmpty @Size(max = 200) List<@NotNull @Valid VersionedPlan> plans) {
        AppliedPlans {
            plans = List.copyOf(plans);
        }
    }

    /** A plan in the version that was read. */
    record VersionedPlan(
            @NotNull YearChangeId id,
            @Min(0) @Max(1_000_000) int version) {}
}
