import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The password storm of a school's first evening: each account comes once, when it comes, whether or not those before it are
 * in. First through the product, then at the same rate through Keycloak alone (its page, the password, the code, the token).
 * Run by storm.sh; talks to 127.0.0.1 only.
 */
final class Storm {

    private static final int SHARE_ALONE = 5;
    private static final double PERCENT = 0.01;

    /** Signs one account in. */
    private interface Entrance {
        void enter(String account) throws IOException, InterruptedException;
    }

    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger refused = new AtomicInteger();

    public static void main(String... arguments) throws Exception {
        URI product = URI.create(System.getProperty("url"));
        if (!List.of("127.0.0.1", "localhost").contains(product.getHost())) {
            throw new IllegalArgumentException("Only this machine is loaded");
        }
        int many = Integer.getInteger("signIns");
        double perSecond = (double) many / Integer.getInteger("seconds");
        BenchAccounts bench = new BenchAccounts(product, Path.of(System.getProperty("data")));
        List<String> accounts = bench.open(many);
        AtomicInteger asked = new AtomicInteger();
        Storm through = new Storm();
        through.rage(accounts, perSecond, account -> {
            Visitor visitor = new Visitor(product);
            visitor.signIn(account);
            asked.addAndGet(visitor.askedForPatience);
            if (visitor.cameBackTo.getPort() != product.getPort() || visitor.cameBackTo.getQuery() != null) {
                throw new IOException("ended at " + visitor.cameBackTo.getPath());
            }
        });
        Storm alone = new Storm();
        try (KeycloakAlone keycloak = new KeycloakAlone(bench)) {
            alone.rage(accounts.subList(0, many / SHARE_ALONE), perSecond, keycloak::signIn);
        }
        System.out.printf(
                Locale.ROOT,
                "through the product: %s, asked for patience %d times%nKeycloak alone: %s%np99 ÷ p99 of Keycloak alone: %.2f%n",
                through,
                asked.get(),
                alone,
                (double) through.percentile(99) / alone.percentile(99));
    }

    /** Comers as they come: at random moments of their own, the same in every storm. */
    private void rage(List<String> accounts, double perSecond, Entrance entrance) throws InterruptedException {
        Random moments = new Random(1);
        try (ExecutorService comers = Executors.newVirtualThreadPerTaskExecutor()) {
            long next = System.nanoTime();
            for (String account : accounts) {
                next += (long) (-Math.log(1 - moments.nextDouble()) / perSecond * 1e9);
                Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
                comers.submit(() -> come(account, entrance));
            }
        }
    }

    private Void come(String account, Entrance entrance) throws InterruptedException {
        long at = System.nanoTime();
        try {
            entrance.enter(account);
            millis.add((System.nanoTime() - at) / 1_000_000);
        } catch (IOException | RuntimeException failure) {
            refused.incrementAndGet();
            System.err.println(failure);
        }
        return null;
    }

    private long percentile(int percent) {
        List<Long> sorted = millis.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalStateException("Nobody could sign in");
        }
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * percent * PERCENT));
    }

    @Override
    public String toString() {
        return "%d sign-ins, p50 %d ms, p99 %d ms, refused %d"
                .formatted(millis.size(), percentile(50), percentile(99), refused.get());
    }
}
