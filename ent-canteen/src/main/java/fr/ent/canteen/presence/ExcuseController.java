package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.family.TownClock;
import fr.ent.core.AllowedTo;
import fr.ent.core.Audit;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.Problem;
import fr.ent.core.Role;
import fr.ent.core.TerritoryScope;
import fr.ent.core.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The town hall, and on the day itself who takes the roll, excuses an absence, or takes that back. */
@RestController
@RequestMapping("/api/canteen/presence/excuses")
class ExcuseController {

    private final Sites sites;
    private final ExpectedChildren expected;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final TownClock clock;

    ExcuseController(Sites sites, ExpectedChildren expected, JdbcClient jdbc, Audit audit, TownClock clock) {
        this.sites = sites;
        this.expected = expected;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @PutMapping
    @AllowedTo({Role.ANIMATOR, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void excuse(@RequestBody @Valid Excuse excuse, Viewer viewer) {
        DateRange.requireSensible("date", excuse.date());
        sites.get(excuse.activityId(), viewer);
        boolean concerned = viewer.servesTown() || excuse.date().equals(clock.today());
        if (!concerned || !expected.on(excuse.activityId(), excuse.date()).contains(excuse.childId())) {
            throw Problem.notFound();
        }
        if (excuse.reason().isBlank()) {
            jdbc.sql(
                            "delete from canteen.presence_excuse where activity_id = :activity and day = :day and child_id = :child")
                    .param("activity", excuse.activityId().value())
                    .param("day", excuse.date())
                    .param("child", excuse.childId().value())
                    .update();
        } else {
            set(excuse, viewer);
        }
        audit.record(
                viewer.person(),
                excuse.reason().isBlank() ? "absence.excuse-withdrawn" : "absence.excused",
                "child:" + excuse.childId(),
                Map.of(
                        "date",
                        excuse.date().toString(),
                        "activity",
                        excuse.activityId().toString()));
    }

    private void set(Excuse excuse, Viewer viewer) {
        jdbc.sql("""
                        insert into canteen.presence_excuse
                            (territory_id, activity_id, day, child_id, reason, recorded_by, recorded_at)
                        values (:territory, :activity, :day, :child, :reason, :by, :at)
                        on conflict (territory_id, activity_id, day, child_id) do update
                        set reason = excluded.reason, recorded_by = excluded.recorded_by,
                            recorded_at = excluded.recorded_at""")
                .param("territory", TerritoryScope.require().value())
                .param("activity", excuse.activityId().value())
                .param("day", excuse.date())
                .param("child", excuse.childId().value())
                .param("reason", excuse.reason().strip())
                .param("by", viewer.person().value())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Why a booked child's absence is accepted; an empty reason takes it back. */
    record Excuse(
            @NotNull ChildId childId,
            @NotNull ActivityId activityId,
            @NotNull LocalDate date,

            @NotNull @Size(max = 200) @Pattern(regexp = "[^\\x00]*")
            String reason) {}
}
