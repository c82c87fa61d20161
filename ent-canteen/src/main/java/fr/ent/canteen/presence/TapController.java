package fr.ent.canteen.presence;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.Refuses;
import fr.ent.core.tablet.TabletClock;
import fr.ent.core.tablet.TapSource;
import fr.ent.core.tablet.TapTiming;
import fr.ent.core.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The taps that tablets hand in. */
@RestController
@RequestMapping("/api/canteen/presence/taps")
class TapController {

    private static final int BATCHES = 600;
    private static final Duration PER = Duration.ofMinutes(10);

    private final RecordTaps recordTaps;
    private final RollActivities rollActivities;
    private final RollDays days;
    private final RateLimits limits;

    TapController(RecordTaps recordTaps, RollActivities rollActivities, RollDays days, RateLimits limits) {
        this.recordTaps = recordTaps;
        this.rollActivities = rollActivities;
        this.days = days;
        this.limits = limits;
    }

    /**
     * Hands in the taps of a tablet and reads those of the others. Without taps it only reads; 600 requests in ten
     * minutes. A tap that came before counts once.
     */
    @PostMapping
    @AllowedTo({Role.ANIMATOR, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Refuses(RollProblems.ROLL_CLOSED)
    RecordTaps.TapAnswer take(@RequestBody @Valid TapBatch batch, Viewer viewer) {
        limits.take("presence-taps", viewer.person().toString(), BATCHES, PER);
        Activity activity = rollActivities.get(batch.activityId(), viewer);
        if (!days.mayTap(batch.date(), viewer)) {
            throw RollProblems.closed(batch.date(), days.today());
        }
        TabletClock.requireSensible(batch.sentAt(), "sentAt");
        batch.taps().forEach(NewTap::requireSensible);
        return recordTaps.record(batch, activity, viewer);
    }

    /**
     * The taps that a tablet sends about one day of an activity.
     *
     * @param sentAt what its clock says now
     * @param since position of the last tap it knows of
     */
    record TapBatch(
            @NotNull ActivityId activityId,
            @NotNull LocalDate date,
            @NotNull UUID deviceId,
            @NotNull Instant sentAt,
            @Nullable @Min(0) @Max(1_000_000_000_000L) Long since,
            @NotNull @Size(max = 500) List<@Valid @NotNull NewTap> taps) {}

    /**
     * A tap under the id its tablet gave it.
     *
     * @param certainty whether somebody saw it, as without it, or said it of all who were left when finishing the roll
     * @param at by the tablet's clock
     * @param saidAt when the child came or was collected by the person's word, if not when it was tapped; a word about
     *     another day or a moment to come counts for nothing
     */
    record NewTap(
            @NotNull UUID id,
            @NotNull ChildId childId,
            @NotNull TapKind kind,
            Tap.@Nullable TapCertainty certainty,
            @Min(1) @Max(1_000_000_000) long sequence,
            @NotNull Instant at,

            @Nullable @OneLine(max = 120) String collector,
            @Nullable Instant saidAt) {

        void requireSensible() {
            TabletClock.requireSensible(at, "sentAt");
            if (saidAt != null) {
                TabletClock.requireSensible(saidAt, "saidAt");
            }
        }

        Tap on(TapBatch batch, TapTiming timing, Viewer animator) {
            return new Tap(
                    id,
                    childId,
                    kind,
                    certainty == null ? Tap.TapCertainty.SEEN : certainty,
                    kind == TapKind.COLLECTED && collector != null ? collector.strip() : "",
                    new TapSource(batch.deviceId(), sequence),
                    timing,
                    animator.person());
        }
    }
}
