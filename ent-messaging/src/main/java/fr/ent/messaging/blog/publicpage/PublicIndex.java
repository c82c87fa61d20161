package fr.ent.messaging.blog.publicpage;

import static fr.ent.core.account.print.Template.text;

import fr.ent.messaging.blog.ArticleRows.PublishedCount;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The topics and months of a public page, as links that narrow it.
 *
 * @param topic the one that is looked at
 * @param month the one that is looked at
 */
record PublicIndex(
        String path,
        List<PublishedCount> counts,
        @Nullable String topic,
        @Nullable YearMonth month) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    PublicIndex {
        counts = List.copyOf(counts);
    }

    boolean isNarrowed() {
        return topic != null || month != null;
    }

    /** The end of an address to older ones. */
    String query() {
        return (topic == null ? "" : "&amp;rubrique=" + encoded(topic)) + (month == null ? "" : "&amp;mois=" + month);
    }

    /** Nothing where there is nothing to choose from. */
    String html() {
        Map<String, Integer> topics = count(PublishedCount::topic);
        Map<YearMonth, Integer> months = new TreeMap<YearMonth, Integer>(count(PublishedCount::month)).descendingMap();
        return (topics.isEmpty()
                        ? ""
                        : "<nav aria-label=\"Rubriques\"><ul>"
                                + topics.entrySet().stream()
                                        .map(one -> link(
                                                "rubrique=" + encoded(one.getKey()),
                                                one.getKey(),
                                                one.getValue(),
                                                one.getKey().equalsIgnoreCase(topic)))
                                        .collect(Collectors.joining())
                                + "</ul></nav>")
                + (months.size() < 2
                        ? ""
                        : "<details" + (month == null ? "" : " open")
                                + "><summary>Par mois</summary><nav aria-label=\"Mois\"><ul>"
                                + months.entrySet().stream()
                                        .map(one -> link(
                                                "mois=" + one.getKey(),
                                                MONTH.format(one.getKey()),
                                                one.getValue(),
                                                one.getKey().equals(month)))
                                        .collect(Collectors.joining())
                                + "</ul></nav></details>")
                + (isNarrowed() ? "<p><a href=\"" + path + "\">Tous les articles</a></p>" : "");
    }

    private String link(String query, String name, int articles, boolean current) {
        return "<li><a href=\"" + path + "?" + query + "\"" + (current ? " aria-current=\"true\"" : "") + ">"
                + text(name) + " (" + articles + ")</a></li>";
    }

    private <K extends Comparable<K>> Map<K, Integer> count(Function<PublishedCount, @Nullable K> by) {
        Map<K, Integer> counted = new TreeMap<>();
        counts.forEach(count -> {
            K key = by.apply(count);
            if (key != null) {
                counted.merge(key, count.articles(), Integer::sum);
            }
        });
        return counted;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
