package fr.ent.canteen.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lines that pass from one home to another: as a preview says, and as accounts before and after show. */
final class MovedLines {

    private MovedLines() {}

    /** Those of a preview, without days that wait: no account has them. */
    static Map<MovedWay, MovedSum> said(String preview) {
        Map<MovedWay, MovedSum> said = new HashMap<>();
        for (Map<String, Object> one : JsonPath.<List<Map<String, Object>>>read(preview, "$.passages[*]")) {
            MovedSum sum = new MovedSum(
                    number(one, "days"),
                    number(one, "packages"),
                    number(one, "formerCents"),
                    number(one, "amountCents"));
            if (sum.days() > 0 || sum.packages() > 0) {
                assertThat(said.put(new MovedWay((String) one.get("from"), (String) one.get("to")), sum))
                        .isNull();
            }
        }
        return said;
    }

    /** Lines that have another payer now; those that don't cost what they did. */
    static Map<MovedWay, MovedSum> between(Map<String, AccountedLine> before, Map<String, AccountedLine> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        Map<MovedWay, MovedSum> moved = new HashMap<>();
        before.forEach((key, line) -> {
            AccountedLine now = Objects.requireNonNull(after.get(key));
            if (Objects.equals(line.home(), now.home())) {
                assertThat(now.cents()).as(key).isEqualTo(line.cents());
            } else if (line.due()) {
                moved.merge(
                        new MovedWay(line.home(), now.home()),
                        new MovedSum(line.isPackage() ? 0 : 1, line.isPackage() ? 1 : 0, line.cents(), now.cents()),
                        MovedSum::plus);
            }
        });
        return moved;
    }

    /** The lines of an account. */
    static Map<String, AccountedLine> of(String account, @Nullable String home) {
        Map<String, AccountedLine> lines = new HashMap<>();
        for (Map<String, Object> line : JsonPath.<List<Map<String, Object>>>read(account, "$.lines[*]")) {
            boolean isPackage = "PACKAGE".equals(line.get("kind"));
            String key = "%s %s %s %s"
                    .formatted(
                            line.get("childId"),
                            line.get("kind"),
                            line.get("activityId"),
                            line.get(isPackage ? "from" : "date"));
            boolean due = !"AFTER_LEAVING".equals(line.get("standing"));
            assertThat(lines.put(key, new AccountedLine(home, number(line, "amountCents"), isPackage, due)))
                    .isNull();
        }
        return lines;
    }

    private static int number(Map<String, Object> json, String key) {
        return (Integer) Objects.requireNonNull(json.get(key));
    }

    /** From one home to another. */
    record MovedWay(@Nullable String from, @Nullable String to) {}

    /** A line as an account has it. */
    record AccountedLine(@Nullable String home, int cents, boolean isPackage, boolean due) {}

    /** The sums of lines that pass. */
    record MovedSum(int days, int packages, int formerCents, int amountCents) {

        MovedSum plus(MovedSum other) {
            return new MovedSum(
                    days + other.days,
                    packages + other.packages,
                    formerCents + other.formerCents,
                    amountCents + other.amountCents);
        }
    }
}
