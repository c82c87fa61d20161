package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.pattern.PatternWishes.PatternWish;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.leaving.ComingLeavings;
import fr.ent.core.school.YearDays;
import fr.ent.core.school.YearDays.SchoolYearDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
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

    RenewPatterns(Patterns patterns, Activities activities, YearDays years, ComingLeavings leavings) {
        this.patterns = patterns;
        this.activities = activities;
        this.years = years;
        this.leavings = leavings;
    }

    /** Children who leave their school with the year are left out: there they have nothing to renew. */
    Optional<Renewal> offer(List<ChildView> children, LocalDate today) {
        return years.findNear(today)
                .filter(year -> today.isBefore(year.first().plus(INTO_THE_YEAR)))
                .map(year -> offer(children, year, today))
                .filter(renewal -> !renewal.wishes().isEmpty());
    }

    private Renewal offer(List<ChildView> children, SchoolYearDays year, LocalDate today) {
        List<ChildId> ids = children.stream().map(ChildView::id).toList();
        Set<ChildId> going = leavings.listGoingWithTheYear(ids);
        Map<ChildId, List<Pattern>> ended =
                patterns.listEnded(ids, year.first().minus(YEAR_BEFORE), year.first()).stream()
                        .collect(Collectors.groupingBy(Pattern::child));
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
