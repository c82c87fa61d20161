import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL alone does with the statements of a row: those of one request of each client, under pgbench. */
final class Baseline {

    /** So often is each request sent before one is looked at: prepared, and with what rarely changes in memory. */
    private static final int BEFORE = 6;

    /** The sample with the fewest statements counts: work of other threads may fall into one. */
    private static final int SAMPLES = 4;

    private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":(\\d+)");

    private final Postgres postgres;
    private final URI product;
    private final Path scripts;
    private final int seconds;

    Baseline(Postgres postgres, URI product, Path scripts, int seconds) {
        this.postgres = postgres;
        this.product = product;
        this.scripts = scripts;
        this.seconds = seconds;
    }

    /** How many statements a request takes, and how many such requests a second PostgreSQL could answer. */
    record Line(String count, double rate) {}

    /** By line of the table; lines that take turns are of one transaction of pgbench, and have its rate each. */
    Map<String, Line> of(String row, Map<Visitor, Turns> clients) throws IOException, InterruptedException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<Path, String> files = new LinkedHashMap<>();
        for (Map.Entry<Visitor, Turns> client : clients.entrySet()) {
            Path file = scripts.resolve(row + "-" + files.size() + ".sql");
            Map<String, List<Statement>> seen = listen(client.getValue(), file);
            seen.forEach((line, statements) -> counts.merge(
                    line, (int) statements.stream().filter(Statement::asks).count(), Math::max));
            if (seen.values().stream().anyMatch(statements -> !statements.isEmpty())) {
                files.put(file, postgres.territory(client.getKey().child));
            }
        }
        postgres.silence();
        double rate = files.isEmpty() ? 0 : postgres.rate(files, seconds);
        Map<String, Line> all = new LinkedHashMap<>();
        counts.forEach((line, count) -> all.put(line, new Line("" + count, rate)));
        return all;
    }

    private Map<String, List<Statement>> listen(Turns turns, Path file)
            throws IOException, InterruptedException {
        Map<String, List<Statement>> best = new LinkedHashMap<>();
        try (Connection connection = new Connection(product)) {
            for (int i = 0; i < BEFORE; i++) {
                ask(connection, turns);
            }
            postgres.listen();
            long since = System.currentTimeMillis();
            String number = null;
            for (int i = 0; i < 2 * SAMPLES; i++) {
                long from = postgres.written();
                String line = ask(connection, turns);
                List<Statement> sample = Statement.read(postgres.since(from));
                List<Statement> known = best.get(line);
                if (line != null && (known == null || sample.size() < known.size())) {
                    best.put(line, sample);
                    Matcher sequence = SEQUENCE.matcher(connection.body());
                    number = sequence.find() ? sequence.group(1) : number;
                }
            }
            Script script = new Script(since, number);
            Files.writeString(
                    file,
                    script.of(best.values().stream().flatMap(List::stream).toList()));
        }
        return best;
    }

    /** The line that was answered; none if it was refused. */
    private static String ask(Connection connection, Turns turns) throws IOException {
        Turns.Turn turn = turns.next();
        int status = connection.ask(turn.request(), true);
        turns.answered(status, connection.body());
        return status / 100 == 2 || status == 304 ? turn.line() : null;
    }
}
