package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.tablet.PlacedTap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of a pupil by its marks: the last one counts, and a pupil who leaves early keeps the time of its coming. A time
 * that a person said counts instead of that of the mark; one of another day tells no hour of this one.
 */
public record LastMark(
        MarkKind kind,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        String collector,
        boolean corrected) {

    /** How each marked pupil stands, whatever the order in which the marks came. */
    static Map<ChildId, LastMark> of(Collection<RollMark> marks, LocalDate day, ZoneId zone) {
        Map<ChildId, LastMark> last = new HashMap<>();
        for (PlacedTap<RollMark> placed : PlacedTap.inOrder(marks)) {
            RollMark mark = placed.tap();
            @Nullable Instant said = mark.timing().saidAt();
            Instant moment = said == null ? placed.at() : said;
            @Nullable Instant hour = LocalDate.ofInstant(moment, zone).equals(day) ? moment : null;
            last.compute(mark.child(), (_, before) -> after(before, mark, hour));
        }
        return last;
    }

    private static LastMark after(@Nullable LastMark before, RollMark mark, @Nullable Instant hour) {
        boolean corrected = mark.timing().corrected();
        return switch (mark.kind()) {
            case PRESENT, ABSENT -> new LastMark(mark.kind(), null, null, "", corrected);
            case LATE -> new LastMark(MarkKind.LATE, hour, null, "", corrected);
            case LEFT ->
                new LastMark(
                        MarkKind.LEFT, before == null ? null : before.arrivedAt(), hour, mark.collector(), corrected);
        };
    }
}
