import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The answers of one client, or of all, to one line of the table. */
final class Measure {

    private long[] nanos = new long[1024];
    private int answered;
    private int refused;
    private int unchanged;
    private long bytes;

    private void count(int status, long took, int read) {
        if (answered == nanos.length) {
            nanos = Arrays.copyOf(nanos, nanos.length * 2);
        }
        nanos[answered++] = took;
        bytes += read;
        if (status == 304) {
            unchanged++;
        } else if (status / 100 != 2) {
            refused++;
        }
    }

    private void add(Measure other) {
        nanos = Arrays.copyOf(nanos, answered + other.answered);
        System.arraycopy(other.nanos, 0, nanos, answered, other.answered);
        answered += other.answered;
        refused += other.refused;
        unchanged += other.unchanged;
        bytes += other.bytes;
    }

    /** All clients at once for so many seconds, each over a connection of its own; by line of the table. */
    static Map<String, Measure> of(ExecutorService threads, URI product, Collection<Turns> clients, int seconds)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<Map<String, Measure>>> loops = new ArrayList<>();
        clients.forEach(turns -> loops.add(() -> loop(product, turns, end)));
        Map<String, Measure> all = new LinkedHashMap<>();
        for (Future<Map<String, Measure>> done : threads.invokeAll(loops)) {
            done.get().forEach((line, one) -> all.computeIfAbsent(line, name -> new Measure()).add(one));
        }
        return all;
    }

    private static Map<String, Measure> loop(URI product, Turns turns, long end) throws IOException {
        Map<String, Measure> lines = new LinkedHashMap<>();
        try (Connection connection = new Connection(product)) {
            while (System.nanoTime() < end) {
                Turns.Turn turn = turns.next();
                long begun = System.nanoTime();
                int status = connection.ask(turn.request(), turns.readsBodies());
                long took = System.nanoTime() - begun;
                lines.computeIfAbsent(turn.line(), line -> new Measure()).count(status, took, connection.bytes);
                turns.answered(status, connection.body());
            }
        }
        return lines;
    }

    static String head() {
        return "%-24s %9s %8s %8s %8s %6s %8s %10s %9s %7s"
                .formatted("request", "req/s", "p50 ms", "p99 ms", "bytes", "304", "refused", "statements", "pgbench", "ratio");
    }

    /** @param statements what PostgreSQL was asked, and what it answers a second by itself; null if it wasn't looked at */
    void print(String name, int seconds, Baseline.Line statements) {
        long[] sorted = Arrays.copyOf(nanos, answered);
        Arrays.sort(sorted);
        double rate = (double) answered / seconds;
        System.out.printf(
                Locale.ROOT,
                "%-24s %9.0f %8.1f %8.1f %8d %5d%% %8d %10s %9s %7s%n",
                name,
                rate,
                sorted[answered / 2] / 1e6,
                sorted[answered * 99 / 100] / 1e6,
                bytes / answered,
                100L * unchanged / answered,
                refused,
                statements == null ? "-" : statements.count(),
                statements == null || statements.rate() == 0 ? "-" : String.format(Locale.ROOT, "%.0f", statements.rate()),
                statements == null || statements.rate() == 0
                        ? "-"
                        : String.format(Locale.ROOT, "%.2f", rate / statements.rate()));
    }
}
