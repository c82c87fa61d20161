package fr.ent.messaging.writing.yjs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Structs of pens that wait to be taken one after the other, each once all that it was written beside has been. */
final class WaitingStructs {

    private final List<Deque<Struct>> byPen = new ArrayList<>();
    private final Map<Long, Long> reached;

    /** @param lengths how many signs of each pen are there */
    WaitingStructs(Collection<List<Struct>> byPen, Map<Long, Long> lengths) {
        byPen.forEach(structs -> this.byPen.add(new ArrayDeque<>(structs)));
        this.reached = new HashMap<>(lengths);
    }

    /** Whether there was an order in which all could be taken. */
    boolean takeAll() {
        boolean took = true;
        while (took && !byPen.isEmpty()) {
            took = false;
            for (Deque<Struct> structs : byPen) {
                took |= take(structs);
            }
            byPen.removeIf(Deque::isEmpty);
        }
        return byPen.isEmpty();
    }

    /** Whether any was taken. */
    private boolean take(Deque<Struct> structs) {
        int before = structs.size();
        while (!structs.isEmpty() && structs.getFirst().canFollow(reached)) {
            Struct taken = structs.removeFirst();
            reached.put(taken.at().pen(), taken.end());
        }
        return structs.size() < before;
    }

    /** Whether pens have come so far. */
    boolean haveReached(Map<Long, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> reached.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
