package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.homework.absence.DeclaredAbsence;
import fr.ent.homework.roll.RollMarks.StoredMark;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one roll.
 *
 * @param declared what families say of this half-day, by child
 */
record ClassRoll(
        RollKey key,
        ZoneId zone,
        List<ChildView> pupils,
        List<StoredMark> marks,
        Optional<RollClosing> closing,
        Map<ChildId, DeclaredAbsence> declared) {

    /** The pupils of the class, and whoever was marked before leaving it. */
    Set<ChildId> children() {
        Set<ChildId> all = pupils.stream().map(ChildView::id).collect(Collectors.toCollection(LinkedHashSet::new));
        marks.forEach(stored -> all.add(stored.mark().child()));
        return all;
    }

    long cursor() {
        return marks.isEmpty() ? 0 : marks.getLast().position();
    }

    /** The same with what has come. */
    ClassRoll with(List<StoredMark> more, Optional<RollClosing> end) {
        return new ClassRoll(
                key, zone, pupils, Stream.concat(marks.stream(), more.stream()).toList(), end, declared);
    }

    /** How pupils stand who were marked after a position; all of them after none. */
    List<PupilState> states(@Nullable Long after) {
        Map<ChildId, LastMark> last = last();
        Collection<ChildId> wanted = after == null
                ? children()
                : marks.stream()
                        .filter(stored -> stored.position() > after)
                        .map(stored -> stored.mark().child())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return wanted.stream().map(child -> state(child, last.get(child))).toList();
    }

    /** Pupils who are away without a word of the family's. Nobody is before the roll is closed. */
    Set<ChildId> unexplained() {
        return closing.isEmpty()
                ? Set.of()
                : last().entrySet().stream()
                        .filter(entry -> entry.getValue().kind() == MarkKind.ABSENT)
                        .map(Map.Entry::getKey)
                        .filter(child -> !declared.containsKey(child))
                        .collect(Collectors.toSet());
    }

    private Map<ChildId, LastMark> last() {
        return LastMark.of(marks.stream().map(StoredMark::mark).toList(), key.date(), zone);
    }

    /** Without a mark a pupil is there; until the roll is closed what the family declared is filled in. */
    private PupilState state(ChildId child, @Nullable LastMark last) {
        if (last != null) {
            return new PupilState(
                    child, last.kind(), true, last.arrivedAt(), last.leftAt(), last.collector(), last.corrected());
        }
        boolean away = closing.isEmpty() && declared.containsKey(child);
        return new PupilState(child, away ? MarkKind.ABSENT : MarkKind.PRESENT, false, null, null, "", false);
    }
}
