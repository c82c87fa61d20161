import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A family's evening on a running product: signed-in guardians of the demonstration read the same screen again and again,
 * or write, each over one connection of their own. Prints requests a second, p50, p99, what was unchanged or refused, how
 * many statements a request takes, and what PostgreSQL alone does with them. Run by evening.sh; talks to 127.0.0.1 only.
 */
final class Evening {

    private static final Pattern ACCOUNT = Pattern.compile("\\{[^{}]*}");

    private final URI product = URI.create(System.getProperty("url", "http://127.0.0.1:8080"));
    private final Path data = Path.of(System.getProperty("data", ".ent"));
    private final int clients = Integer.getInteger("clients", 16);
    private final int seconds = Integer.getInteger("seconds", 10);

    public static void main(String... arguments) throws Exception {
        new Evening().run(Arrays.asList(arguments));
    }

    private void run(List<String> wanted) throws Exception {
        if (!List.of("127.0.0.1", "localhost").contains(product.getHost())) {
            throw new IllegalArgumentException("Only this machine is loaded");
        }
        List<Visitor> families = signIn();
        Postgres postgres = postgres();
        if (postgres != null) {
            System.out.printf("pgbench -S on this machine: %.0f a second%n", postgres.selects(clients, seconds));
        }
        System.out.println(Measure.head());
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (Map.Entry<String, Rows.Asking> row : Rows.all().entrySet()) {
                if (wanted.isEmpty() || wanted.contains(row.getKey())) {
                    row(threads, postgres, row.getKey(), row.getValue(), families);
                }
            }
        }
    }

    private void row(
            ExecutorService threads, Postgres postgres, String name, Rows.Asking asking, List<Visitor> families)
            throws Exception {
        Map<Visitor, Turns> turns = new LinkedHashMap<>();
        for (Visitor one : families) {
            Turns asked = asking.turns(one, families);
            if (asked != null) {
                turns.put(one, asked);
            }
        }
        if (turns.isEmpty()) {
            System.out.printf("%-24s nobody can%n", name);
            return;
        }
        Measure.of(threads, product, turns.values(), Math.max(2, seconds / 3));
        Map<String, Measure> measured = Measure.of(threads, product, turns.values(), seconds);
        Map<String, Baseline.Line> lines = postgres == null
                ? new HashMap<>()
                : new Baseline(postgres, product, scripts(), seconds).of(name, turns);
        measured.forEach((line, one) -> one.print(line, seconds, lines.get(line)));
    }

    /** None unless the tools are there and the data is this machine's. */
    private Postgres postgres() {
        String tools = System.getProperty("pgtools", "");
        return tools.isEmpty() || !Files.exists(data.resolve("postgres/secrets/superuser"))
                ? null
                : new Postgres(data, Path.of(tools), product.getPort() + 3);
    }

    private static Path scripts() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("scripts", "target/evening")));
    }

    /** Every guardian of the demonstration who has a child, each as often as it takes. */
    private List<Visitor> signIn() throws Exception {
        List<String> guardians = ACCOUNT.matcher(Files.readString(data.resolve("demo-accounts.json")))
                .results()
                .map(MatchResult::group)
                .filter(account -> Visitor.field(account, "role").contains("GUARDIAN"))
                .toList();
        List<Visitor> families = new ArrayList<>();
        for (String guardian : guardians) {
            Visitor visitor = new Visitor(product);
            visitor.signIn(guardian);
            visitor.openMessages();
            if (visitor.child != null && families.size() < clients) {
                families.add(visitor);
            }
        }
        if (families.isEmpty()) {
            throw new IllegalStateException("No guardian of the demonstration has a child");
        }
        int known = families.size();
        while (families.size() < clients) {
            families.add(families.get(families.size() - known).again());
        }
        return families;
    }
}
