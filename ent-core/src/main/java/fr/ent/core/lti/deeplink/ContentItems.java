package fr.ent.core.lti.deeplink;

import fr.ent.core.lti.ToolAddress;
import fr.ent.core.lti.ToolContent;
import fr.ent.core.lti.deeplink.ChosenItems.ChosenItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Content items of a tool's answer: resource links of the tool's own hosts, twenty at most, cut to what a resource holds. Anything
 * else that an answer brings isn't taken: no page of others, no HTML, no file.
 */
final class ContentItems {

    private static final int MOST = 20;
    private static final int MOST_CUSTOM = 20;
    private static final int TITLE = 200;
    private static final int TEXT = 2000;
    private static final int CUSTOM_NAME = 100;
    private static final int CUSTOM_WORDS = 500;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private ContentItems() {}

    static List<ChosenItem> read(List<?> items, ToolContent tool) {
        return items.stream()
                .limit(MOST)
                .flatMap(item -> item instanceof Map<?, ?> known ? find(known, tool).stream() : Stream.empty())
                .toList();
    }

    private static Optional<ChosenItem> find(Map<?, ?> item, ToolContent tool) {
        if (!"ltiResourceLink".equals(item.get("type"))) {
            return Optional.empty();
        }
        String named = item.get("url") instanceof String url ? url : tool.targetUrl();
        return ToolAddress.read(named)
                .filter(tool::isOwn)
                .filter(target -> target.toString().length() <= ToolContent.LONGEST_TARGET)
                .map(target -> {
                    Map<?, ?> line = item.get("lineItem") instanceof Map<?, ?> known ? known : Map.of();
                    String title = line(item.get("title"), TITLE);
                    return new ChosenItem(
                            title == null ? tool.name() : title,
                            text(item.get("text")),
                            target.toString(),
                            custom(item.get("custom")),
                            score(line.get("scoreMaximum")),
                            line(line.get("label"), TITLE),
                            line(line.get("resourceId"), TITLE),
                            line(line.get("tag"), TITLE));
                });
    }

    private static Map<String, String> custom(@Nullable Object words) {
        Map<String, String> custom = new TreeMap<>();
        if (words instanceof Map<?, ?> known) {
            known.forEach((name, value) -> {
                if (custom.size() < MOST_CUSTOM
                        && name instanceof String key
                        && key.length() <= CUSTOM_NAME
                        && value instanceof String text
                        && text.length() <= CUSTOM_WORDS
                        && text.indexOf('\0') < 0
                        && key.indexOf('\0') < 0) {
                    custom.put(key, text);
                }
            });
        }
        return custom;
    }

    private static @Nullable BigDecimal score(@Nullable Object max) {
        if (!(max instanceof Number number)) {
            return null;
        }
        BigDecimal score = new BigDecimal(number.toString()).setScale(2, RoundingMode.HALF_UP);
        return score.signum() > 0 && score.compareTo(LARGEST) <= 0 ? score : null;
    }

    /** Without signs that nobody sees; cut. */
    private static @Nullable String line(@Nullable Object words, int longest) {
        return words instanceof String text ? cut(text.replaceAll("\\p{C}|\\p{Z}", " "), longest) : null;
    }

    private static @Nullable String text(@Nullable Object words) {
        return words instanceof String text ? cut(text.replaceAll("[\\p{C}&&[^\n]]", " "), TEXT) : null;
    }

    private static @Nullable String cut(String words, int longest) {
        String whole = words.strip();
        if (whole.isEmpty()) {
            return null;
        }
        return whole.length() <= longest
                ? whole
                : whole.substring(0, longest - 1).strip() + "…";
    }
}
