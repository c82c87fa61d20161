package fr.ent.core.storage.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Documents that wait on this copy. Those who ask come in turn, each with what they asked for first, so that whoever looks through a
 * folder of large ones keeps nobody from the one they want.
 */
final class PreviewTurns {

    /** More is taken when it is asked for again. */
    private static final int MOST_OF_ONE = 20;

    private static final int MOST_ASKERS = 500;

    private final Map<String, Deque<WaitingDocument>> waiting = new LinkedHashMap<>();

    /** @param asker whoever waits: a person, a link */
    synchronized void add(String asker, WaitingDocument document) {
        if (waiting.size() >= MOST_ASKERS && !waiting.containsKey(asker)) {
            return;
        }
        Deque<WaitingDocument> own = waiting.computeIfAbsent(asker, one -> new ArrayDeque<>());
        if (own.size() < MOST_OF_ONE && !own.contains(document)) {
            own.add(document);
        }
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** The one whose turn it is; whoever asked for it goes to the end of the row. */
    synchronized Optional<WaitingDocument> next() {
        Map.Entry<String, Deque<WaitingDocument>> first =
                waiting.entrySet().stream().findFirst().orElse(null);
        if (first == null) {
            return Optional.empty();
        }
        String asker = first.getKey();
        Deque<WaitingDocument> own = first.getValue();
        WaitingDocument next = own.remove();
        waiting.remove(asker);
        if (!own.isEmpty()) {
            waiting.put(asker, own);
        }
        return Optional.of(next);
    }
}
