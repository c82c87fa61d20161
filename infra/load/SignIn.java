import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Visitors sign in whole, each time as a browser that was never there: the door, Keycloak's page, the password, back, the
 * session, and who they are. Who is asked for patience comes again when told to. Run by sign-in.sh; talks to 127.0.0.1 only.
 */
final class SignIn {

    public static void main(String... arguments) throws Exception {
        URI product = URI.create(System.getProperty("url"));
        if (!List.of("127.0.0.1", "localhost").contains(product.getHost())) {
            throw new IllegalArgumentException("Only this machine is loaded");
        }
        int visitors = Integer.getInteger("visitors");
        List<String> accounts = new BenchAccounts(product, Path.of(System.getProperty("data"))).open(visitors);
        // Keycloak refuses an account that signs in twice at the same moment
        BlockingQueue<String> free = new LinkedBlockingQueue<>(accounts);
        Callable<Tries> visitor = () -> comeAgain(product, free, Integer.getInteger("seconds"));
        List<Tries> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(visitors)) {
            for (Future<Tries> done : threads.invokeAll(Collections.nCopies(visitors, visitor))) {
                all.add(done.get());
            }
        }
        print(all);
    }

    private record Tries(List<Long> millis, int asked, int refused, long nanos) {}

    private static Tries comeAgain(URI product, BlockingQueue<String> free, int seconds)
            throws InterruptedException {
        List<Long> millis = new ArrayList<>();
        int asked = 0;
        int refused = 0;
        long begun = System.nanoTime();
        do {
            Visitor visitor = new Visitor(product);
            String account = free.take();
            long at = System.nanoTime();
            try {
                visitor.signIn(account);
                URI end = visitor.cameBackTo;
                if (end.getPort() == product.getPort() && end.getQuery() == null) {
                    millis.add((System.nanoTime() - at) / 1_000_000);
                } else {
                    refused++;
                    System.err.println("ended at " + end.getPath());
                }
            } catch (IOException | RuntimeException failure) {
                refused++;
                System.err.println(failure);
            } finally {
                free.put(account);
            }
            asked += visitor.askedForPatience;
        } while (System.nanoTime() - begun < seconds * 1_000_000_000L);
        return new Tries(millis, asked, refused, System.nanoTime() - begun);
    }

    private static void print(List<Tries> all) {
        long[] sorted = all.stream()
                .flatMap(one -> one.millis().stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("Nobody could sign in");
        }
        double longest = all.stream().mapToLong(Tries::nanos).max().orElseThrow() / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d sign-ins, %.1f a second, p50 %d ms, p99 %d ms, asked for patience %d times, refused %d%n",
                sorted.length,
                sorted.length / longest,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                all.stream().mapToInt(Tries::asked).sum(),
                all.stream().mapToInt(Tries::refused).sum());
    }
}
