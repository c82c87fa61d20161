package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.presence.Rolls.Turnout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many are likely to come: as many for each booking as came on the same weekday the last times.
 *
 * @param comePercent how many came for a hundred booked
 * @param days how many days that was learnt from
 * @param meanError by how many children the same rule was wrong on the days before, on average; none if it can't be told
 */
record Forecast(int expected, int comePercent, int days, Optional<BigDecimal> meanError) {

    private static final int WEEKS = 4;
    private static final int HUNDRED = 100;

    /** None without a day to learn from. */
    static Optional<Forecast> of(LocalDate day, int booked, List<Turnout> past) {
        List<Turnout> learnt = sameWeekday(day, past);
        OptionalInt expected = expected(booked, learnt);
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        int percent = expected(HUNDRED, learnt).orElse(HUNDRED);
        return Optional.of(new Forecast(expected.getAsInt(), percent, learnt.size(), meanError(past)));
    }

    private static OptionalInt expected(int booked, List<Turnout> learnt) {
        long before = learnt.stream().mapToLong(Turnout::booked).sum();
        if (before == 0) {
            return OptionalInt.empty();
        }
        long came = learnt.stream().mapToLong(Turnout::came).sum();
        // half-up: a child more is better than a child without a meal
        return OptionalInt.of((int) ((2L * booked * came + before) / (2 * before)));
    }

    private static List<Turnout> sameWeekday(LocalDate day, List<Turnout> past) {
        List<Turnout> same = past.stream()
                .filter(turnout -> turnout.day().isBefore(day))
                .filter(turnout -> turnout.day().getDayOfWeek() == day.getDayOfWeek())
                .toList();
        return same.subList(Math.max(0, same.size() - WEEKS), same.size());
    }

    /** Each past day is foretold from what was known before it. */
    private static Optional<BigDecimal> meanError(List<Turnout> past) {
        int[] errors = past.stream()
                .flatMapToInt(turnout -> expected(turnout.booked(), sameWeekday(turnout.day(), past)).stream()
                        .map(foretold -> Math.abs(foretold - turnout.came())))
                .toArray();
        if (errors.length == 0) {
            return Optional.empty();
        }
        long sum = IntStream.of(errors).asLongStream().sum();
        return Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(errors.length), 1, RoundingMode.HALF_UP));
    }
}
