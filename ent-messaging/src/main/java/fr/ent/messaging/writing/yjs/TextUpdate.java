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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words written since some moment: an update of Yjs in its first encoding. Joined with others it is one again, in whatever
 * order they come.
 */
public final class TextUpdate {

    private final Map<Long, List<Struct>> byPen;
    private final Deletions deletions;

    private TextUpdate(Map<Long, List<Struct>> byPen, Deletions deletions) {
        this.byPen = byPen;
        this.deletions = deletions;
    }

    /** Reads one that a browser sent, or that was kept. */
    public static TextUpdate read(byte[] bytes) throws UnreadableUpdate {
        ByteInput in = new ByteInput(bytes);
        Map<Long, List<Struct>> byPen = new TreeMap<>(Comparator.reverseOrder());
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
        Deletions deletions = Deletions.read(in);
        if (!in.isAtEnd()) {
            throw new UnreadableUpdate("long");
        }
        return new TextUpdate(byPen, deletions);
    }

    /** Joins what was read before. */
    public static TextUpdate join(Collection<TextUpdate> updates) {
        Map<Long, List<Struct>> byPen = new TreeMap<>(Comparator.reverseOrder());
        Deletions deletions = new Deletions();
        for (TextUpdate update : updates) {
            update.byPen.forEach((pen, structs) ->
                    byPen.computeIfAbsent(pen, unseen -> new ArrayList<>()).addAll(structs));
            deletions.addAll(update.deletions);
        }
        byPen.replaceAll((pen, structs) -> joined(structs));
        return new TextUpdate(byPen, deletions);
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
    public TextUpdate without(Map<Long, Long> lengths) throws UnreadableUpdate {
        Map<Long, List<Struct>> fresh = new TreeMap<>(Comparator.reverseOrder());
        for (Map.Entry<Long, List<Struct>> entry : byPen.entrySet()) {
            long length = lengths.getOrDefault(entry.getKey(), 0L);
            List<Struct> structs = new ArrayList<>();
            for (Struct struct : entry.getValue()) {
                if (struct.at().clock() >= length) {
                    structs.add(struct);
                } else if (struct.end() > length) {
                    Struct rest = struct.from(length);
                    if (rest == null) {
                        throw new UnreadableUpdate("cut");
                    }
                    structs.add(rest);
                }
            }
            if (!structs.isEmpty()) {
                fresh.put(entry.getKey(), structs);
            }
        }
        return new TextUpdate(fresh, deletions);
    }

    /** Without the deletions that another has. */
    public TextUpdate withoutDeletionsOf(TextUpdate known) {
        return new TextUpdate(byPen, deletions.without(known.deletions));
    }

    public boolean isEmpty() {
        return byPen.isEmpty() && deletions.isEmpty();
    }

    /** Whether nothing is written in it. */
    public boolean onlyDeletes() {
        return byPen.isEmpty();
    }

    /** The pens that wrote it. */
    public Set<Long> pens() {
        return byPen.keySet();
    }

    /** All pens that it names: those that wrote it, and those beside whose signs it was written or whose signs it deletes. */
    public Set<Long> named() {
        Set<Long> named = new TreeSet<>(byPen.keySet());
        named.addAll(needs().keySet());
        return named;
    }

    /** How many signs each pen must have written by its end. */
    private Map<Long, Long> needs() {
        Map<Long, Long> needs = new HashMap<>(deletions.ends());
        byPen.values().stream()
                .flatMap(List::stream)
                .flatMap(Struct::needs)
                .forEach(mark -> needs.merge(mark.pen(), mark.clock() + 1, Math::max));
        return needs;
    }

    /** How many signs each of its pens has written by its end. */
    public Map<Long, Long> lengths() {
        return byPen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getLast().end()));
    }

    /**
     * Whether every browser that has so much can show it. As Yjs does, one struct after the other is taken as soon as all that it was
     * written beside has been, so that nothing is taken that builds on itself.
     */
    public boolean buildsOn(Map<Long, Long> lengths) {
        WaitingStructs waiting = new WaitingStructs(byPen.values(), lengths);
        return waiting.takeAll() && waiting.haveReached(deletions.ends());
    }

    /** The letters in it, as they were written one after the other. */
    public String words() {
        return byPen.values().stream()
                .flatMap(List::stream)
                .map(struct ->
                        struct.kind() == Struct.ELEMENT ? "\n" : Objects.requireNonNullElse(struct.letters(), ""))
                .collect(Collectors.joining())
                .replaceAll("\n+", "\n");
    }

    public byte[] bytes() {
        ByteOutput to = new ByteOutput();
        to.number(byPen.values().stream().mapToInt(TextUpdate::blocks).sum());
        byPen.forEach((pen, structs) -> write(pen, structs, to));
        deletions.write(to);
        return to.bytes();
    }

    private static int blocks(List<Struct> structs) {
        return structs.isEmpty() ? 0 : 1;
    }

    private static void write(long pen, List<Struct> structs, ByteOutput to) {
        if (structs.isEmpty()) {
            return;
        }
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
