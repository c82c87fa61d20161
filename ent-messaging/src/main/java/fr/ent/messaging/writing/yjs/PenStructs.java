package fr.ent.messaging.writing.yjs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The structs of an update, by the pen that wrote them; of each in order, the highest number first, as Yjs writes them.
 *
 * @param byPen without pens that wrote nothing
 */
record PenStructs(Map<Long, List<Struct>> byPen) {

    private static Map<Long, List<Struct>> empty() {
        return new TreeMap<>(Comparator.reverseOrder());
    }

    static PenStructs read(ByteInput in) throws UnreadableUpdate {
        Map<Long, List<Struct>> byPen = empty();
        int blocks = in.count();
        for (int n = 0; n < blocks; n++) {
            int count = in.count();
            Mark at = in.mark();
            List<Struct> structs = byPen.computeIfAbsent(at.pen(), unseen -> new ArrayList<>());
            for (int m = 0; m < count; m++) {
                Struct struct = new StructInput(in).read(at);
                if (struct.kind() != Struct.SKIP) {
                    structs.add(struct);
                }
                at = at.plus(struct.length());
                if (at.clock() > Integer.MAX_VALUE) {
                    throw new UnreadableUpdate("far");
                }
            }
        }
        byPen.values().removeIf(List::isEmpty);
        return new PenStructs(byPen);
    }

    static PenStructs join(Collection<PenStructs> all) {
        Map<Long, List<Struct>> byPen = empty();
        all.forEach(one -> one.byPen.forEach((pen, structs) ->
                byPen.computeIfAbsent(pen, unseen -> new ArrayList<>()).addAll(structs)));
        byPen.replaceAll((pen, structs) -> joined(structs));
        return new PenStructs(byPen);
    }

    private static List<Struct> joined(List<Struct> structs) {
        List<Struct> inOrder = structs.stream()
                .sorted(Comparator.comparingLong(struct -> struct.at().clock()))
                .toList();
        List<Struct> joined = new ArrayList<>();
        List<Struct> pieces = new ArrayList<>();
        for (Struct struct : inOrder) {
            long reached = pieces.isEmpty() ? 0 : pieces.getLast().end();
            Struct rest = struct.at().clock() < reached ? cut(struct, reached) : struct;
            if (rest == null) {
                continue;
            }
            if (!pieces.isEmpty() && !pieces.getLast().goesOnIn(rest)) {
                joined.add(Struct.of(pieces));
                pieces.clear();
            }
            pieces.add(rest);
        }
        if (!pieces.isEmpty()) {
            joined.add(Struct.of(pieces));
        }
        return joined;
    }

    /** Nothing where it ends before. */
    private static @Nullable Struct cut(Struct struct, long clock) {
        return struct.end() <= clock ? null : struct.from(clock);
    }

    /** Without what is known already. */
    PenStructs without(Map<Long, Long> lengths) throws UnreadableUpdate {
        Map<Long, List<Struct>> fresh = empty();
        for (Map.Entry<Long, List<Struct>> entry : byPen.entrySet()) {
            List<Struct> structs = after(lengths.getOrDefault(entry.getKey(), 0L), entry.getValue());
            if (!structs.isEmpty()) {
                fresh.put(entry.getKey(), structs);
            }
        }
        return new PenStructs(fresh);
    }

    private static List<Struct> after(long length, List<Struct> structs) throws UnreadableUpdate {
        List<Struct> after = new ArrayList<>();
        for (Struct struct : structs) {
            if (struct.at().clock() >= length) {
                after.add(struct);
            } else if (struct.end() > length) {
                Struct rest = struct.from(length);
                if (rest == null) {
                    throw new UnreadableUpdate("cut");
                }
                after.add(rest);
            }
        }
        return after;
    }

    boolean isEmpty() {
        return byPen.isEmpty();
    }

    Set<Long> pens() {
        return byPen.keySet();
    }

    Collection<List<Struct>> each() {
        return byPen.values();
    }

    private Stream<Struct> all() {
        return byPen.values().stream().flatMap(List::stream);
    }

    /** How many signs each pen must have written before them. */
    Map<Long, Long> needs() {
        Map<Long, Long> needs = new HashMap<>();
        all().flatMap(Struct::needs).forEach(mark -> needs.merge(mark.pen(), mark.clock() + 1, Math::max));
        return needs;
    }

    /** How many signs each of their pens has written by their end. */
    Map<Long, Long> lengths() {
        return byPen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getLast().end()));
    }

    /** The letters in them, as they were written one after the other. */
    String words() {
        return all().map(struct ->
                        struct.kind() == Struct.ELEMENT ? "\n" : Objects.requireNonNullElse(struct.letters(), ""))
                .collect(Collectors.joining())
                .replaceAll("\n+", "\n");
    }

    void write(ByteOutput to) {
        to.number(byPen.size());
        byPen.forEach((pen, structs) -> write(pen, structs, to));
    }

    private static void write(long pen, List<Struct> structs, ByteOutput to) {
        List<Struct> whole = withRoom(structs);
        to.number(whole.size());
        to.number(pen);
        to.number(whole.getFirst().at().clock());
        whole.forEach(struct -> struct.write(to));
    }

    /** Leaves room for those that a pen wrote in other updates. */
    private static List<Struct> withRoom(List<Struct> structs) {
        List<Struct> whole = new ArrayList<>();
        long reached = structs.getFirst().at().clock();
        for (Struct struct : structs) {
            if (struct.at().clock() > reached) {
                whole.add(Struct.room(
                        Struct.SKIP,
                        new Mark(struct.at().pen(), reached),
                        struct.at().clock() - reached));
            }
            whole.add(struct);
            reached = struct.end();
        }
        return whole;
    }
}
