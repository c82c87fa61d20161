import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Films through the product and through its store alone. Run by files.sh; talks to 127.0.0.1 only. */
final class LargeFiles {

    private static final int CUTS = 10;
    private static final long MEGABYTE = 1_000_000;

    private static URI product;
    private static Sender sender;
    private static StoreAlone store;
    private static HeapOf heap;

    public static void main(String... arguments) throws Exception {
        product = URI.create(System.getProperty("url"));
        if (!List.of("127.0.0.1", "localhost").contains(product.getHost())) {
            throw new IllegalArgumentException("Only this machine is loaded");
        }
        Path data = Path.of(System.getProperty("data"));
        heap = new HeapOf(System.getProperty("pid"), System.getProperty("jcmd"));
        sender = Sender.signedIn(product, data);
        store = StoreAlone.of(product, data);
        long bytes = Long.getLong("megabytes") * MEGABYTE;
        pair(16 * MEGABYTE, "warm-up");
        for (int round = 1; round <= Integer.getInteger("rounds"); round++) {
            pair(bytes, "round " + round);
        }
        tenCuts(bytes);
        long large = Long.getLong("large") * MEGABYTE;
        if (large > 0) {
            flat(large);
        }
    }

    private static void pair(long bytes, String name) throws Exception {
        Film film = new Film(bytes);
        long at = System.nanoTime();
        String item = sender.send(film, 0);
        double sent = seconds(at);
        at = System.nanoTime();
        require(film, sender.take(item));
        double taken = seconds(at);
        sender.remove(item);
        at = System.nanoTime();
        store.put(film);
        double put = seconds(at);
        at = System.nanoTime();
        require(film, store.get());
        double got = seconds(at);
        store.remove();
        System.out.printf(
                Locale.ROOT,
                "%s, %d MB: up %.1f s (%.0f MB/s) ÷ store %.1f s (%.0f MB/s) = %.2f; down %.1f s (%.0f MB/s) ÷ store %.1f s (%.0f MB/s) = %.2f%n",
                name,
                bytes / MEGABYTE,
                sent,
                rate(bytes, sent),
                put,
                rate(bytes, put),
                sent / put,
                taken,
                rate(bytes, taken),
                got,
                rate(bytes, got),
                taken / got);
    }

    private static void tenCuts(long bytes) throws Exception {
        Film film = new Film(bytes);
        long at = System.nanoTime();
        String item = sender.send(film, CUTS);
        double seconds = seconds(at);
        require(film, sender.take(item));
        sender.remove(item);
        System.out.printf(
                Locale.ROOT,
                "%d MB cut %d times: %.1f s, there once and whole; sent again %.1f MB%n",
                bytes / MEGABYTE,
                CUTS,
                seconds,
                sender.repeated() / (double) MEGABYTE);
    }

    private static void flat(long bytes) throws Exception {
        Film film = new Film(bytes);
        HeapOf.Use before = heap.atRest();
        String item;
        HeapOf.Use up;
        try (HeapOf.Watch watch = heap.watch()) {
            item = sender.send(film, 0);
            up = watch.most();
        }
        HeapOf.Use between = heap.atRest();
        HeapOf.Use down;
        try (HeapOf.Watch watch = heap.watch()) {
            require(film, sender.take(item));
            down = watch.most();
        }
        HeapOf.Use after = heap.atRest();
        sender.remove(item);
        System.out.printf(
                "%d MB: heap at rest %d → %d → %d MiB, at most %d MiB while it came up and %d MiB while it went down; process %d → %d MiB, at most %d MiB%n",
                bytes / MEGABYTE,
                before.heap(),
                between.heap(),
                after.heap(),
                up.heap(),
                down.heap(),
                before.process(),
                after.process(),
                Math.max(up.process(), down.process()));
        if (after.heap() > before.heap() + 32) {
            throw new IllegalStateException("The heap grows with the file");
        }
    }

    private static void require(Film film, String digest) throws IOException {
        if (!film.digest().equals(digest)) {
            throw new IllegalStateException("It isn't whole: " + digest);
        }
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private static double rate(long bytes, double seconds) {
        return bytes / seconds / MEGABYTE;
    }
}
