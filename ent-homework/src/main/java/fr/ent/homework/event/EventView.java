package fr.ent.homework.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildId;
import fr.ent.core.ClassView;
import fr.ent.core.SchoolId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as readers get it.
 *
 * @param version to be given back when changing it
 * @param classes those for which it is; none for the whole school
 * @param leads whether the reader writes it and reads its answers
 * @param children the reader's own for whom it is, each in the class in which it is then
 * @param own the answer of the reader's home; none where it isn't asked or hasn't answered
 * @param asked whether the reader's home answers
 * @param open whether answers are still taken
 * @param suspended whether answers that would be taken aren't for now, since the town closes the school then
 * @param free how many people may still come; none where any number may
 * @param counts only for those who lead
 * @param closed what the town calls days of it on which the school is closed; none where it is open
 * @param calledOffAt only for those who lead, for a day in which they may take it back
 */
record EventView(
        EventId id,
        int version,
        SchoolId schoolId,
        List<ClassView> classes,
        List<ChildId> children,
        @JsonUnwrapped EventContent content,
        boolean leads,
        boolean asked,
        boolean open,
        boolean suspended,
        @Nullable OwnWord own,
        @Nullable Integer free,
        @Nullable EventCounts counts,
        @Nullable String closed,
        @Nullable Instant calledOffAt) {

    /**
     * The answer of a home.
     *
     * @param waiting whether there is no place for it yet
     * @param movedSince whether the event was then on another day or at another hour
     * @param revocable whether the home may still say that it doesn't come
     */
    record OwnWord(
            int coming, boolean helps, boolean waiting, boolean movedSince, boolean revocable, Instant answeredAt) {}

    /**
     * The answers in numbers.
     *
     * @param answered homes that have answered
     * @param coming people who have a place
     * @param waiting people who wait for one
     * @param helping homes of which somebody helps
     */
    record EventCounts(int answered, int coming, int waiting, int helping) {

        static EventCounts of(List<EventAnswer> answers) {
            return new EventCounts(
                    answers.size(),
                    answers.stream().mapToInt(EventAnswer::seated).sum(),
                    answers.stream()
                            .filter(EventAnswer::waiting)
                            .mapToInt(one -> one.word().coming())
                            .sum(),
                    (int) answers.stream().filter(one -> one.word().helps()).count());
        }
    }
}
