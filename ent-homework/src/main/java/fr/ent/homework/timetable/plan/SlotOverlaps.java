package fr.ent.homework.timetable.plan;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds slots of one class that would take place at the same time on some day. */
public final class SlotOverlaps {

    /** Among so many weeks in a row there are odd and even ones, at the end of a year of 53 weeks too. */
    private static final int WEEKS_OF_BOTH_TURNS = 3;

    private SlotOverlaps() {}

    /** The place in the list of the first slot that overlaps one before it, unless they are of groups apart. */
    public static OptionalInt find(List<SlotContent> slots, GroupsApart groups) {
        return IntStream.range(0, slots.size())
                .filter(at -> slots.subList(0, at).stream()
                        .anyMatch(before -> overlap(before, slots.get(at)) && !groups.mayMeet(before, slots.get(at))))
                .findFirst();
    }

    public static boolean overlap(SlotContent one, SlotContent other) {
        return one.weekday() == other.weekday()
                && one.from().isBefore(other.to())
                && other.from().isBefore(one.to())
                && meet(one, other);
    }

    /** Whether there is a day on which both take place. */
    private static boolean meet(SlotContent one, SlotContent other) {
        LocalDate first = Stream.of(one, other)
                .flatMap(slot -> Stream.ofNullable(slot.startsOn()))
                .max(LocalDate::compareTo)
                .or(() -> Stream.of(one, other)
                        .flatMap(slot -> Stream.ofNullable(slot.endsOn()))
                        .min(LocalDate::compareTo)
                        .map(last -> last.minusWeeks(WEEKS_OF_BOTH_TURNS)))
                .orElse(LocalDate.EPOCH);
        return Stream.iterate(first.with(TemporalAdjusters.nextOrSame(one.weekday())), day -> day.plusWeeks(1))
                .limit(WEEKS_OF_BOTH_TURNS)
                .anyMatch(day -> one.takesPlace(day) && other.takesPlace(day));
    }
}
