import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A family's evening on a running product: signed-in guardians of the demonstration read the same screen again and again,
 * each over one connection of their own. Prints requests a second, p50 and p99, and what wasn't answered with 2xx or 304.
 * Run by evening.sh; talks to 127.0.0.1 only.
 */
final class Evening {

    private static final Pattern ACCOUNT = Pattern.compile("\\{[^{}]*}");

    public static void main(String... arguments) throws Exception {
        URI product = URI.create(System.getProperty("url", "http://127.0.0.1:8080"));
        if (!List.of("127.0.0.1", "localhost").contains(product.getHost())) {
            throw new IllegalArgumentException("Only this machine is loaded");
        }
        int clients = Integer.getInteger("clients", 16);
        int seconds = Integer.getInteger("seconds", 10);
        List<Visitor> families = signIn(product, Path.of(System.getProperty("data", ".ent")), clients);
        System.out.printf("%-34s %9s %9s %9s %7s %9s%n", "request", "req/s", "p50 ms", "p99 ms", "bytes", "refused");
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Map.Entry<String, Function<Visitor, String>> row : rows().entrySet()) {
                if (arguments.length == 0 || Arrays.asList(arguments).contains(row.getKey())) {
                    measure(threads, product, families, row.getValue(), Math.max(2, seconds / 3));
                    print(row.getKey(), measure(threads, product, families, row.getValue(), seconds), seconds);
                }
            }
        }
    }

    /** A request's name, and its text for one visitor. */
    private static Map<String, Function<Visitor, String>> rows() {
        LocalDate monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        String week = "from=" + monday + "&to=" + monday.plusDays(6);
        Map<String, Function<Visitor, String>> rows = new LinkedHashMap<>();
        rows.put("me", one -> one.get("/api/me"));
        rows.put("home", one -> one.get("/api/home?" + week));
        rows.put("homework", one -> one.get("/api/homework/diary?childId=" + one.child + "&" + week));
        rows.put("menus", one -> one.get("/api/canteen/menus?schoolId=" + one.school + "&" + week));
        rows.put("canteen-week", one -> one.get("/api/canteen/week?" + week));
        rows.put("config-with-cookie", one -> one.get("/api/public/config"));
        rows.put("config", one -> one.anonymous("/api/public/config"));
        rows.put("sign-in-page", one -> one.anonymous("/connexion"));
        rows.put("home-unchanged", one -> one.unchanged("/api/home?" + week));
        return rows;
    }

    private record Measure(int answered, int refused, long bytes, long[] nanos) {}

    private static List<Measure> measure(
            ExecutorService threads, URI product, List<Visitor> families, Function<Visitor, String> row, int seconds)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Callable<Measure>> loops = new ArrayList<>();
        for (Visitor visitor : families) {
            byte[] request = row.apply(visitor).getBytes(StandardCharsets.ISO_8859_1);
            loops.add(() -> loop(product, request, end));
        }
        List<Measure> all = new ArrayList<>();
        for (Future<Measure> done : threads.invokeAll(loops)) {
            all.add(done.get());
        }
        return all;
    }

    private static Measure loop(URI product, byte[] request, long end) throws IOException {
        long[] nanos = new long[1024];
        int answered = 0;
        int refused = 0;
        long bytes = 0;
        try (Connection connection = new Connection(product)) {
            while (System.nanoTime() < end) {
                long begun = System.nanoTime();
                int status = connection.ask(request);
                if (answered == nanos.length) {
                    nanos = Arrays.copyOf(nanos, nanos.length * 2);
                }
                nanos[answered++] = System.nanoTime() - begun;
                bytes += connection.bytes;
                if (status / 100 != 2 && status != 304) {
                    refused++;
                }
            }
        }
        return new Measure(answered, refused, bytes, Arrays.copyOf(nanos, answered));
    }

    private static void print(String name, List<Measure> all, int seconds) {
        long[] sorted = all.stream()
                .flatMapToLong(one -> Arrays.stream(one.nanos()))
                .sorted()
                .toArray();
        int answered = sorted.length;
        System.out.printf(
                Locale.ROOT,
                "%-34s %9.0f %9.1f %9.1f %7d %9d%n",
                name,
                (double) answered / seconds,
                sorted[answered / 2] / 1e6,
                sorted[answered * 99 / 100] / 1e6,
                all.stream().mapToLong(Measure::bytes).sum() / answered,
                all.stream().mapToInt(Measure::refused).sum());
    }

    /** Every guardian of the demonstration, each as often as it takes. */
    private static List<Visitor> signIn(URI product, Path data, int clients) throws Exception {
        List<String> guardians = ACCOUNT.matcher(Files.readString(data.resolve("demo-accounts.json")))
                .results()
                .map(found -> found.group())
                .filter(account -> Visitor.field(account, "role").contains("GUARDIAN"))
                .toList();
        List<Visitor> families = new ArrayList<>();
        for (String guardian : guardians) {
            Visitor visitor = new Visitor(product);
            visitor.signIn(guardian);
            if (visitor.child != null && families.size() < clients) {
                families.add(visitor);
            }
        }
        if (families.isEmpty()) {
            throw new IllegalStateException("No guardian of the demonstration has a child");
        }
        int known = families.size();
        while (families.size() < clients) {
            families.add(families.get(families.size() % known));
        }
        return families;
    }
}
