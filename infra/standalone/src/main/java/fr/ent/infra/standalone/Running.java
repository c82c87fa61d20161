package fr.ent.infra.standalone;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Everything that was started: ended in the opposite order, and watched in between. */
final class Running {

    private static final Duration GRACE = Duration.ofSeconds(2);

    private record RunningPart(String name, AutoCloseable end) {}

    private final Deque<RunningPart> parts = new ArrayDeque<>();
    private final List<ProcessHandle> processes = new ArrayList<>();
    private final List<Thread> watchers = new ArrayList<>();
    private final Consumer<String> onLoss;
    private boolean ending;

    /** @param onLoss told the name of a process that ended by itself */
    Running(Consumer<String> onLoss) {
        this.onLoss = onLoss;
    }

    synchronized void add(String name, AutoCloseable service) {
        if (ending) {
            close(new RunningPart(name, service));
        } else {
            parts.push(new RunningPart(name, service));
        }
    }

    synchronized void add(String name, AutoCloseable service, ProcessHandle process) {
        add(name, service);
        processes.add(process);
        watchers.add(Thread.startVirtualThread(() -> {
            process.onExit().join();
            lost(name);
        }));
    }

    synchronized List<ProcessHandle> processes() {
        return List.copyOf(processes);
    }

    synchronized List<Thread> watchers() {
        return List.copyOf(watchers);
    }

    synchronized void endAll() {
        ending = true;
        notifyAll();
        while (!parts.isEmpty()) {
            close(parts.pop());
        }
    }

    private void lost(String name) {
        if (!isEndingSoon()) {
            onLoss.accept(name);
        }
    }

    /** Ctrl-C reaches every process of the terminal at once: a child may be gone a moment before we begin to end. */
    private synchronized boolean isEndingSoon() {
        var deadline = System.nanoTime() + GRACE.toNanos();
        try {
            for (var left = GRACE;
                    !ending && left.isPositive();
                    left = Duration.ofNanos(deadline - System.nanoTime())) {
                wait(Math.max(1, left.toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ending;
    }

    private static void close(RunningPart part) {
        try {
            part.end().close();
        } catch (Exception e) {
            System.err.println(part.name() + " did not end properly: " + e.getMessage());
        }
    }
}
