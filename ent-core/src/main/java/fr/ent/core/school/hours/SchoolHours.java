package fr.ent.core.school.hours;

import fr.ent.core.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hours of a school. Consistent once made: 24 hours a week and six a day at most (code de l’éducation, D521-10 and
 * D521-12).
 *
 * @param halves a morning and an afternoon a day at most, by day
 */
public record SchoolHours(@NotNull @Size(min = 1, max = 10) List<@Valid @NotNull HalfDay> halves) {

    private static final int MOST_IN_A_WEEK = 24 * 60;
    private static final int MOST_IN_A_DAY = 6 * 60;
    private static final Comparator<HalfDay> BY_DAY =
            Comparator.comparing(HalfDay::weekday).thenComparing(HalfDay::half);

    /** Those of most schools, until somebody writes others. */
    public static final SchoolHours USUAL =
            new SchoolHours(fullDays(LocalTime.of(16, 30)).toList());

    /** The same where Wednesday mornings are open: what they take is taken from the afternoons. */
    static final SchoolHours USUAL_WITH_WEDNESDAYS =
            new SchoolHours(Stream.concat(Stream.of(morning(DayOfWeek.WEDNESDAY)), fullDays(LocalTime.of(15, 45)))
                    .toList());

    /** @throws InvalidInput for halves that are there twice or overlap, and for too many hours */
    public SchoolHours {
        halves = halves.stream().sorted(BY_DAY).toList();
        Map<DayOfWeek, List<HalfDay>> days = halves.stream().collect(Collectors.groupingBy(HalfDay::weekday));
        days.values().forEach(SchoolHours::checkDay);
        if (halves.stream().mapToLong(HalfDay::minutes).sum() > MOST_IN_A_WEEK) {
            throw new InvalidInput("halves", "too-many-hours");
        }
    }

    private static Stream<HalfDay> fullDays(LocalTime end) {
        return Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .flatMap(
                        day -> Stream.of(morning(day), new HalfDay(day, DayHalf.AFTERNOON, LocalTime.of(13, 30), end)));
    }

    private static HalfDay morning(DayOfWeek day) {
        return new HalfDay(day, DayHalf.MORNING, LocalTime.of(8, 30), LocalTime.of(11, 30));
    }

    private static void checkDay(List<HalfDay> day) {
        Set<DayHalf> seen = new HashSet<>();
        if (!day.stream().map(HalfDay::half).allMatch(seen::add)) {
            throw new InvalidInput("halves", "twice");
        }
        if (day.size() > 1 && day.getLast().from().isBefore(day.getFirst().to())) {
            throw new InvalidInput("halves", "overlaps");
        }
        if (day.stream().mapToLong(HalfDay::minutes).sum() > MOST_IN_A_DAY) {
            throw new InvalidInput("halves", "too-many-hours");
        }
    }
}
