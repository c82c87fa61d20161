package fr.ent.core.moving;

import fr.ent.core.ClassView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A move, a leaving or both that are announced of a pupil.
 *
 * @param leavesOn the first day away
 * @param changedAt the moment of the last such change in the territory, what was called off included
 */
public record AnnouncedPlace(
        @Nullable ComingClass coming, @Nullable LocalDate leavesOn, Instant changedAt) {

    /** Nothing is announced, nor ever was. */
    public static final AnnouncedPlace NOTHING = new AnnouncedPlace(null, null, Instant.EPOCH);

    /** The stays of a pupil who is in this class today, in their order; the days before a move are the class's of today. */
    public List<ClassStay> listStays(ClassView today) {
        ClassStay now = ClassStay.always(today);
        return Optional.ofNullable(coming)
                .map(next -> Stream.of(
                        now.before(next.firstDay()), new ClassStay(next.schoolClass(), next.firstDay(), LocalDate.MAX)))
                .orElseGet(() -> Stream.of(now))
                .map(stay -> leavesOn == null ? stay : stay.before(leavesOn))
                .filter(stay -> !stay.isEmpty())
                .toList();
    }
}
