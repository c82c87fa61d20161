package fr.ent.homework.event;

import fr.ent.core.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of an event, given in the order of the answers: who comes later waits behind who waits, however few they are.
 *
 * @param places any number where there is none
 * @param answers in the order in which places are given
 */
record EventSeats(@Nullable Integer places, List<EventAnswer> answers) {

    EventSeats {
        answers = List.copyOf(answers);
    }

    /** The number of people who may still come; none where any number may. */
    @Nullable
    Integer free() {
        return places == null
                ? null
                : Math.max(
                        0,
                        places - answers.stream().mapToInt(EventAnswer::seated).sum());
    }

    /** Whether so many get a place at once who haven't answered yet. */
    boolean seatNow(int coming) {
        @Nullable Integer free = free();
        return coming == 0
                || free == null
                || (coming <= free && answers.stream().noneMatch(EventAnswer::waiting));
    }

    /** Whether so many may come of a home that has a place for some; more of it don't pass those who wait. */
    boolean seatInPlaceOf(int seated, int coming) {
        return coming <= seated || seatNow(coming - seated);
    }

    /** The number of people for whom a home gets more places at once; nobody while others wait. */
    int freeAtOnce() {
        @Nullable Integer free = free();
        return free == null || answers.stream().anyMatch(EventAnswer::waiting) ? 0 : free;
    }

    /** The same without the answers of these people. */
    EventSeats without(Collection<PersonId> home) {
        return new EventSeats(
                places,
                answers.stream().filter(one -> !home.contains(one.guardian())).toList());
    }

    /** Those who wait and whose turn it is now: the first ones, as long as their number fits. */
    List<PersonId> next() {
        List<PersonId> next = new ArrayList<>();
        @Nullable Integer left = free();
        for (EventAnswer one : answers) {
            if (one.waiting()) {
                if (left != null && one.word().coming() > left) {
                    return next;
                }
                left = left == null ? null : left - one.word().coming();
                next.add(one.guardian());
            }
        }
        return next;
    }
}
