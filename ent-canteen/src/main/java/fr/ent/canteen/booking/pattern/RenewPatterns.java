package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.pattern.PatternWishes.PatternWish;
import fr.ent.canteen.booking.pattern.Patterns.MadePattern;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.household.Homes;
import fr.ent.core.leaving.ComingLeavings;
import fr.ent.core.school.YearDays;
import fr.ent.core.school.YearDays.SchoolYearDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Offers a family the weekdays of the year that is over once more for the year that begins. Nothing is booked. */
@Component
class RenewPatterns {

    /** Patterns that ended earlier before the year aren't those of the year before. */
    private static final Period YEAR_BEFORE = Period.ofMonths(5);

    /** So long into a year its renewals are offered. */
    private static final Period INTO_THE_YEAR = Period.ofMonths(2);

    private final Patterns patterns;
    private final Activities activities;
    private final YearDays years;
    private final ComingLeavings leavings;
    private final Homes homes;

    RenewPatterns(Patterns patterns, Activities activities, YearDays years, ComingLeavings leavings, Homes homes) {
        this.patterns = patterns;
        this.activities = activities;
        this.years = years;
        this.leavings = leavings;
        this.homes = homes;
    }

    /** Children who leave their school with the year are left out: there they have nothing to renew. */
    Optional<Renewal> offer(List<ChildView> children, LocalDate today, Viewer viewer) {
        return years.findNear(today)
                .filter(year -> today.isBefore(year.first().plus(INTO_THE_YEAR)))
                .map(year -> offer(children, year, today, viewer))
                .filter(renewal -> !renewal.wishes().isEmpty());
    }

    private Renewal offer(List<ChildView> children, SchoolYearDays year, LocalDate today, Viewer viewer) {
        List<ChildId> ids = children.stream().map(ChildView::id).toList();
        Set<ChildId> going = leavings.listGoingWithTheYear(ids);
        Map<ChildId, List<Pattern>> ended = ended(ids, year, viewer);
        List<Activity> offered =
                activities.listAt(children.stream().map(ChildView::schoolId).collect(Collectors.toSet()));
        List<PatternWish> wishes = children.stream()
                .filter(child -> !going.contains(child.id()))
                .flatMap(child -> ended.getOrDefault(child.id(), List.of()).stream()
                        .flatMap(pattern -> renew(pattern, child, offered).stream()))
                .toList();
        LocalDate tomorrow = today.plusDays(1);
        return new Renewal(year.first().isBefore(tomorrow) ? tomorrow : year.first(), year.last(), wishes);
    }

    /** Patterns that ended with the year and don't go on, of each child; a parent of a child with two homes has the own ones alone. */
    private Map<ChildId, List<Pattern>> ended(List<ChildId> children, SchoolYearDays year, Viewer viewer) {
        Map<ChildId, List<HouseholdId>> homesOf = homes.householdsOf(children);
        return patterns.listMade(children, year.first().minus(YEAR_BEFORE)).stream()
                .filter(made -> made.by().equals(viewer.person())
                        || !viewer.isGuardianOf(made.pattern().child())
                        || homesOf.getOrDefault(made.pattern().child(), List.of())
                                        .size()
                                < 2)
                .map(MadePattern::pattern)
                .collect(Collectors.groupingBy(pattern -> new Offered(pattern.child(), pattern.activity())))
                .values()
                .stream()
                .flatMap(some -> last(some, year.first()).stream())
                .collect(Collectors.groupingBy(Pattern::child));
    }

    /** Those that ended last; none when one goes on into the year. */
    private static List<Pattern> last(List<Pattern> some, LocalDate year) {
        LocalDate end =
                some.stream().map(Pattern::to).max(Comparator.naturalOrder()).orElseThrow();
        return end.isBefore(year)
                ? some.stream().filter(pattern -> pattern.to().equals(end)).toList()
                : List.of();
    }

    private record Offered(ChildId child, ActivityId activity) {}

    /** On the weekdays that the activity still has. */
    private static Optional<PatternWish> renew(Pattern pattern, ChildView child, Collection<Activity> offered) {
        Map<ActivityId, Activity> fit = offered.stream()
                .filter(activity -> activity.isFor(child))
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        return Optional.ofNullable(fit.get(pattern.activity())).flatMap(activity -> {
            Set<DayOfWeek> weekdays = pattern.weekdays().stream()
                    .filter(activity.weekdays()::contains)
                    .collect(Collectors.toSet());
            return weekdays.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PatternWish(child.id(), activity.id(), weekdays, pattern.weeks()));
        });
    }

    /**
     * The weekdays of the year before, to be booked once more.
     *
     * @param from the first day of the year, or tomorrow once it has begun
     * @param to the last day of the year
     */
    record Renewal(LocalDate from, LocalDate to, List<PatternWish> wishes) {

        Renewal {
            wishes = List.copyOf(wishes);
        }
    }
}
