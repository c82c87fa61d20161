import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One statement of the application with its parameters, as PostgreSQL wrote it into its log. */
record Statement(String text, Map<Integer, String> parameters) {

    private static final Pattern ENTRY =
            Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d [^\\[\\n]*\\[(\\d+)] (\\S*) ([A-Z]+):  ");
    private static final Pattern EXECUTED =
            Pattern.compile("(?s)duration: [0-9.]+ ms  (?:execute [^:]+|statement): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']++|'')*+')");

    /** The statements of a piece of log, those of one connection together, in the order in which they ran. */
    static List<Statement> read(String log) {
        Map<String, List<Statement>> connections = new LinkedHashMap<>();
        Map<String, Boolean> executing = new HashMap<>();
        Matcher entry = ENTRY.matcher(log);
        boolean more = entry.find();
        while (more) {
            String connection = entry.group(1);
            boolean ours = entry.group(2).equals("ent_app");
            boolean detail = entry.group(3).equals("DETAIL");
            int begin = entry.end();
            more = entry.find();
            String words = log.substring(begin, more ? entry.start() : log.length())
                    .strip()
                    .replace("\n\t", "\n");
            List<Statement> known = connections.computeIfAbsent(connection, name -> new ArrayList<>());
            Matcher executed = EXECUTED.matcher(words);
            if (ours && !detail) {
                executing.put(connection, executed.matches());
                if (executed.matches()) {
                    known.add(new Statement(executed.group(1), Map.of()));
                }
            } else if (ours && executing.getOrDefault(connection, false)) {
                known.add(known.removeLast().with(words));
            }
        }
        return connections.values().stream().flatMap(Collection::stream).toList();
    }

    /** A statement is logged when it is parsed, bound and executed; parameters follow the last two. */
    private Statement with(String words) {
        Map<Integer, String> values = new LinkedHashMap<>();
        PARAMETER.matcher(words).results().forEach(one -> values.put(Integer.valueOf(one.group(1)), one.group(2)));
        return values.isEmpty() ? this : new Statement(text, values);
    }

    /** Whether it asks for something, and doesn't only begin or end a transaction. */
    boolean asks() {
        return !text.matches("(?is)(begin|commit|rollback)\\b.*");
    }
}
