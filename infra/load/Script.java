import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same statements for pgbench, with the values that the application gave. Ids made since the log was listened to become
 * others each time, so that what was written once can be written again.
 */
final class Script {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern ANY_ID = Pattern.compile(ID);
    private static final Pattern IDS = Pattern.compile("\\{(?:" + ID + "|NULL|,)*+}");
    private static final Pattern DAYS = Pattern.compile("\\{(?:\\d{4}-\\d\\d-\\d\\d,?)++}");
    private static final Pattern NUMBERS = Pattern.compile("\\{(?:-?\\d+,?)++}");
    private static final Pattern OBJECT = Pattern.compile("(?s)\\{\"[^\"\\\\]*+\":.*");

    private final Set<String> fresh = new LinkedHashSet<>();
    private final long since;
    private final String number;

    /**
     * @param since milliseconds; ids say when they were made
     * @param number a number that is another each time too, such as a message's place; null if there is none
     */
    Script(long since, String number) {
        this.since = since;
        this.number = number;
    }

    String of(List<Statement> statements) {
        StringBuilder script = new StringBuilder();
        for (Statement statement : statements) {
            script.append(PLACE.matcher(statement.text()).replaceAll(place -> Matcher.quoteReplacement(
                            value(statement, Integer.parseInt(place.group(1)), place.start()))))
                    .append(";\n");
        }
        return "\\set fresh random(1, 4000000000000000)\n\\set place random(1000000, 2000000000)\n" + script;
    }

    private String value(Statement statement, int place, int at) {
        String quoted = statement.parameters().getOrDefault(place, "NULL");
        if (quoted.equals("NULL")) {
            return "null";
        }
        if (quoted.equals("'" + number + "'")) {
            return "(:place::int)";
        }
        String value = quoted.substring(1, quoted.length() - 1);
        String type = type(value, statement.text().substring(0, at));
        List<MatchResult> ids =
                ANY_ID.matcher(value).results().filter(id -> isFresh(id.group())).toList();
        if (ids.isEmpty()) {
            return literal(value) + type;
        }
        StringBuilder joined = new StringBuilder("cast(");
        int from = 0;
        for (MatchResult id : ids) {
            fresh.add(id.group());
            int which = List.copyOf(fresh).indexOf(id.group());
            joined.append(literal(value.substring(from, id.start())))
                    .append(" || cast(lpad(to_hex(:fresh::bigint * 16 + " + which + "), 32, '0') as uuid)::text || ");
            from = id.end();
        }
        String known = value.length() == 36 && !isKey(statement)
                ? "uuid"
                : IDS.matcher(value).matches() ? "uuid[]" : type.isEmpty() ? "text" : type.substring(2);
        return joined.append(literal(value.substring(from))).append(" as " + known + ")").toString();
    }

    /** A key of the web application is a text that looks like an id. */
    private static boolean isKey(Statement statement) {
        return statement.text().contains("core.idempotent_answer");
    }

    private boolean isFresh(String id) {
        return id.charAt(14) == '7' && Long.parseLong(id.substring(0, 8) + id.substring(9, 13), 16) >= since;
    }

    /** PostgreSQL finds out what most values are; of an array it has to be told. */
    private static String type(String value, String before) {
        if (!value.startsWith("{") || OBJECT.matcher(value).matches() || before.matches("(?s).*any ?\\($")) {
            return "";
        }
        return "::"
                + (IDS.matcher(value).matches()
                        ? "uuid[]"
                        : DAYS.matcher(value).matches() ? "date[]" : NUMBERS.matcher(value).matches() ? "bigint[]" : "text[]");
    }

    /** A colon would begin a variable of pgbench. */
    private static String literal(String value) {
        return value.matches("(?s)[^:\\\\]*")
                ? "'" + value + "'"
                : "E'" + value.replace("\\", "\\\\").replace(":", "\\x3a") + "'";
    }
}
