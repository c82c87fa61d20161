package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.PatternId;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The wishes of a family for a while: all children, all activities.
 *
 * @param householdId the payer; only needed by the town hall, for a child of several households without turns
 */
record PatternWishes(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable HouseholdId householdId,
        @NotEmpty @Size(max = 40) List<@NotNull @Valid PatternWish> wishes) {

    private static final int MOST_MONTHS = 13;
    private static final int MOST_DAYS = 2_000;

    /** Equal wishes are one. A 400 when that is upside down, longer than a school year or too much at once. */
    List<Pattern> patterns() {
        requireTerm(from, to);
        List<Pattern> patterns = wishes.stream()
                .map(PatternWish::complete)
                .distinct()
                .map(wish -> wish.pattern(from, to))
                .toList();
        if (patterns.stream().mapToLong(pattern -> pattern.days().count()).sum() > MOST_DAYS) {
            throw new InvalidInput("wishes", "too-many-days");
        }
        return patterns;
    }

    static void requireTerm(LocalDate from, LocalDate to) {
        DateRange.requireSensible("from", from);
        DateRange.requireSensible("to", to);
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "before-from");
        }
        if (to.isAfter(from.plusMonths(MOST_MONTHS))) {
            throw new InvalidInput("to", "range-too-long");
        }
    }

    /** One child's days at one activity. */
    record PatternWish(
            @NotNull ChildId childId,
            @NotNull ActivityId activityId,
            @NotEmpty @Size(max = 7) Set<@NotNull DayOfWeek> weekdays,
            Pattern.@Nullable Weeks weeks) {

        PatternWish complete() {
            return new PatternWish(
                    childId, activityId, Set.copyOf(weekdays), Objects.requireNonNullElse(weeks, Pattern.Weeks.EVERY));
        }

        Pattern pattern(LocalDate from, LocalDate to) {
            return new Pattern(
                    PatternId.next(),
                    childId,
                    activityId,
                    from,
                    to,
                    weekdays,
                    Objects.requireNonNullElse(weeks, Pattern.Weeks.EVERY));
        }
    }
}
