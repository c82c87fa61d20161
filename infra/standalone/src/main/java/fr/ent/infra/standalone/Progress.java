package fr.ent.infra.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** One line per step, with the seconds it took. */
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    <T> T step(String name, Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        done(name, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    private synchronized void done(String name, Duration took) {
        out.printf("  ✓ %-34s %5s s%n", name, seconds(took));
        out.flush();
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
