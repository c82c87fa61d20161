package fr.ent.messaging.writing.yjs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Signs that were deleted, as ranges of what pens wrote. */
final class Deletions {

    private final Map<Long, List<DeletedRange>> byPen = new TreeMap<>(Comparator.reverseOrder());

    /** Signs of one pen, from one to before another. */
    record DeletedRange(long from, long to) {}

    static Deletions read(ByteInput in) throws UnreadableUpdate {
        Deletions deletions = new Deletions();
        int pens = in.count();
        for (int n = 0; n < pens; n++) {
            long pen = in.number();
            int ranges = in.count();
            for (int m = 0; m < ranges; m++) {
                long from = in.number();
                deletions.add(pen, new DeletedRange(from, from + in.length()));
            }
        }
        return deletions;
    }

    private void add(long pen, DeletedRange range) {
        byPen.computeIfAbsent(pen, unseen -> new ArrayList<>()).add(range);
    }

    void addAll(Deletions others) {
        others.byPen.forEach((pen, ranges) -> ranges.forEach(range -> add(pen, range)));
    }

    /** Those that others don't have. */
    Deletions without(Deletions known) {
        Deletions rest = new Deletions();
        byPen.forEach((pen, ranges) -> {
            NavigableMap<Long, Long> gone = new TreeMap<>();
            joined(known.byPen.getOrDefault(pen, List.of())).forEach(range -> gone.put(range.from(), range.to()));
            joined(ranges).forEach(range -> rest.addWithout(pen, range, gone));
        });
        return rest;
    }

    /** @param gone the beginning of what is known, each with its end */
    private void addWithout(long pen, DeletedRange range, NavigableMap<Long, Long> gone) {
        long from = range.from();
        long begin = Objects.requireNonNullElse(gone.floorKey(from), from);
        for (Map.Entry<Long, Long> known : gone.subMap(begin, range.to()).entrySet()) {
            if (known.getKey() > from) {
                add(pen, new DeletedRange(from, known.getKey()));
            }
            from = Math.max(from, known.getValue());
        }
        if (from < range.to()) {
            add(pen, new DeletedRange(from, range.to()));
        }
    }

    boolean isEmpty() {
        return byPen.isEmpty();
    }

    /** The end of each pen's last range. */
    Map<Long, Long> ends() {
        Map<Long, Long> ends = new TreeMap<>();
        byPen.forEach((pen, ranges) ->
                ends.put(pen, ranges.stream().mapToLong(DeletedRange::to).max().orElse(0)));
        return ends;
    }

    void write(ByteOutput to) {
        to.number(byPen.size());
        byPen.forEach((pen, ranges) -> {
            List<DeletedRange> joined = joined(ranges);
            to.number(pen);
            to.number(joined.size());
            joined.forEach(range -> {
                to.number(range.from());
                to.number(range.to() - range.from());
            });
        });
    }

    private static List<DeletedRange> joined(List<DeletedRange> ranges) {
        List<DeletedRange> joined = new ArrayList<>();
        ranges.stream().sorted(Comparator.comparingLong(DeletedRange::from)).forEach(range -> {
            DeletedRange last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && range.from() <= last.to()) {
                joined.set(joined.size() - 1, new DeletedRange(last.from(), Math.max(last.to(), range.to())));
            } else {
                joined.add(range);
            }
        });
        return joined;
    }
}
