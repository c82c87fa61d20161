package fr.ent.canteen.offer;

import fr.ent.canteen.ActivityId;
import fr.ent.core.InvalidInput;
import fr.ent.core.SchoolId;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An activity as an agent describes it.
 *
 * @param kind the canteen for meals and care for the rest, when not said
 * @param schools other schools whose children may come
 * @param billedHours as booked, when not said; as the child was there only of hours and quarters that have a start and an end
 * @param toleranceMinutes so long after the end a child isn't collected late yet; none when not said
 */
record NewActivity(
        @NotNull SchoolId schoolId,
        @NotBlank @OneLine(max = 120) String name,
        @Nullable ActivityKind kind,
        @NotNull Activity.Unit unit,
        @NotEmpty @Size(max = 7) Set<DayOfWeek> weekdays,
        @Min(1) @Max(10_000) int capacity,
        boolean waitingList,
        @NotNull CutOff bookingCutOff,
        @NotNull CutOff cancellingCutOff,
        @Nullable @Size(max = 50) Set<@NotNull SchoolId> schools,
        @Nullable Set<Audience.@NotNull Grade> grades,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable SiteId siteId,
        Billing.@Nullable BilledHours billedHours,
        @Nullable @Min(0) @Max(120) Integer toleranceMinutes) {

    private static final Instant LAST_MOMENT = Instant.parse("2100-12-31T23:59:59Z");

    /** A 400 when hours or registration end before they start. */
    Activity activity(ActivityId id) {
        if ((from == null) != (to == null) || (from != null && to != null && !from.isBefore(to))) {
            throw new InvalidInput("to", "before-from");
        }
        requireSensible("opensAt", opensAt);
        requireSensible("closesAt", closesAt);
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            throw new InvalidInput("closesAt", "before-opening");
        }
        if (billedHours == Billing.BilledHours.AS_PRESENT && (from == null || !isByTime())) {
            throw new InvalidInput("billedHours", "needs-hours");
        }
        return new Activity(
                id,
                schoolId,
                name.strip(),
                kind == null ? ActivityKind.usual(unit) : kind,
                unit,
                weekdays,
                capacity,
                waitingList,
                bookingCutOff,
                cancellingCutOff,
                new Audience(others(), grades == null ? Set.of() : grades),
                from == null || to == null ? null : new Hours(from, to),
                new Registration(opensAt, closesAt),
                siteId,
                new Billing(
                        billedHours == null ? Billing.BilledHours.AS_BOOKED : billedHours,
                        toleranceMinutes == null ? 0 : toleranceMinutes),
                List.of());
    }

    private boolean isByTime() {
        return unit == Activity.Unit.HOUR || unit == Activity.Unit.QUARTER_HOUR;
    }

    private static void requireSensible(String field, @Nullable Instant moment) {
        if (moment != null && (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST_MOMENT))) {
            throw new InvalidInput(field, "out-of-range");
        }
    }

    Set<SchoolId> others() {
        return schools == null
                ? Set.of()
                : schools.stream().filter(school -> !school.equals(schoolId)).collect(Collectors.toSet());
    }
}
