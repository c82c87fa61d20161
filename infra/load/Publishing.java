import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The teachers of the demonstration, who each give homework for a coming day to their class. */
final class Publishing {

    private static final Pattern ACCOUNT = Pattern.compile("\\{[^{}]*}");
    private static final String HOMEWORK = """
            {"classId":"%s","date":"%s","kind":"HOMEWORK","dueDate":"%s","subject":"Mathématiques",
             "text":"Apprendre la table de sept jusqu'à sept fois cinq."}""";

    private final URI product;
    private final Path data;

    Publishing(URI product, Path data) {
        this.product = product;
        this.data = data;
    }

    /** How many classes it was given to. */
    int publish(LocalDate due) throws IOException, InterruptedException {
        List<String> teachers = ACCOUNT.matcher(Files.readString(data.resolve("demo-accounts.json")))
                .results()
                .map(MatchResult::group)
                .filter(account -> Visitor.field(account, "role").equals("TEACHER"))
                .toList();
        int published = 0;
        try (Connection line = new Connection(product)) {
            for (String account : teachers) {
                Visitor teacher = new Visitor(product);
                teacher.signIn(account);
                String me = teacher.read("/api/me");
                String taught = Visitor.field(me.substring(me.indexOf("\"classes\"")), "id");
                byte[] wish = teacher.write(
                        "POST", "/api/homework/entries", HOMEWORK.formatted(taught, LocalDate.now(), due));
                if (!taught.isEmpty() && line.ask(wish, true) == 201) {
                    published++;
                }
            }
        }
        if (published == 0) {
            throw new IllegalStateException("No teacher could give homework");
        }
        return published;
    }
}
