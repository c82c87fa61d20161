package fr.ent.core.catalogue.exchange;

import fr.ent.core.InvalidInput;
import fr.ent.core.catalogue.ResourceAddress;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceKind;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.text.Signs;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes resources of the words of a file, one record after the other, and keeps what is wrong with them. */
final class ResourceTaker {

    /** The most records of one file. */
    static final int MOST = 2_000;

    static final int MOST_IN_LIST = 12;
    static final int LONGEST_SKILL = 120;
    private static final Pattern BETWEEN = Pattern.compile("[|\\n]");
    private static final Pattern COMMAS = Pattern.compile("[,;]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]?|[1-5][0-9]{2}|600");

    private final List<ResourceContent> resources = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();
    private final List<ResourceFault> faults = new ArrayList<>();
    private int records;
    private int line;
    private int before;

    /** Takes the next record, which begins on this line. */
    void take(int begins, Map<ResourceField, String> words) {
        line = begins;
        records++;
        if (records > MOST) {
            throw new InvalidInput("file", "too-many-records");
        }
        before = faults.size();
        String title = required(words, ResourceField.TITLE);
        String address = required(words, ResourceField.ADDRESS);
        if (address != null && ResourceAddress.read(address).isEmpty()) {
            fault(ResourceField.ADDRESS, "malformed");
        }
        words.forEach((field, text) -> {
            if (Signs.writable(text).strip().length() > field.longest()) {
                fault(field, "too-long");
            }
        });
        if (title == null || address == null || faults.size() > before) {
            return;
        }
        List<SchoolLevel> levels = listed(words, ResourceField.LEVELS, LevelWords::read);
        if (levels.isEmpty() && faults.size() > before) {
            // without any it would be for all
            return;
        }
        if (!addresses.add(address)) {
            fault(ResourceField.ADDRESS, "repeated");
            return;
        }
        resources.add(new ResourceContent(
                title,
                address,
                kind(words),
                line(words, ResourceField.PUBLISHER),
                levels,
                listed(words, ResourceField.SUBJECTS, ResourceTaker::subjects),
                listed(words, ResourceField.SKILLS, one -> one.length() <= LONGEST_SKILL ? List.of(one) : List.of()),
                language(words),
                line(words, ResourceField.LICENCE),
                minutes(words),
                text(words, ResourceField.DESCRIPTION),
                text(words, ResourceField.TEACHER_SHEET),
                text(words, ResourceField.PARENT_SHEET)));
    }

    /** A record that can't be read. */
    void takeBroken(int begins) {
        leaveOut(begins, "malformed");
    }

    /** A line with more cells than there are columns: nobody knows which belongs where. */
    void takeLonger(int begins) {
        leaveOut(begins, "longer");
    }

    private void leaveOut(int begins, String code) {
        line = begins;
        records++;
        say(code);
    }

    /** Says something of all of the record that was taken last, which keeps nothing out. */
    void say(String code) {
        faults.add(new ResourceFault(line, "record", code));
    }

    ReadResources finish() {
        return new ReadResources(records, resources, faults);
    }

    private @Nullable String required(Map<ResourceField, String> words, ResourceField field) {
        String text = line(words, field);
        if (text == null) {
            fault(field, "required");
        }
        return text;
    }

    private ResourceKind kind(Map<ResourceField, String> words) {
        String typed = line(words, ResourceField.KIND);
        return typed == null
                ? ResourceKind.LINK
                : KindWords.read(typed).orElseGet(() -> {
                    fault(ResourceField.KIND, "unknown");
                    return ResourceKind.LINK;
                });
    }

    private String language(Map<ResourceField, String> words) {
        String typed = line(words, ResourceField.LANGUAGE);
        String sign = typed == null ? "fr" : typed.toLowerCase(Locale.ROOT);
        if (sign.matches("[a-z]{2,3}")) {
            return sign;
        }
        fault(ResourceField.LANGUAGE, "malformed");
        return "fr";
    }

    private @Nullable Integer minutes(Map<ResourceField, String> words) {
        String typed = line(words, ResourceField.MINUTES);
        if (typed == null || MINUTES.matcher(typed).matches()) {
            return typed == null ? null : Integer.valueOf(typed);
        }
        fault(ResourceField.MINUTES, "malformed");
        return null;
    }

    /** Those of a list that are known; what comes after the first twelve isn't read. */
    private <T> List<T> listed(
            Map<ResourceField, String> words, ResourceField field, Function<String, List<T>> reader) {
        List<List<T>> parts = BETWEEN.splitAsStream(words.getOrDefault(field, ""))
                .map(ResourceTaker::tidy)
                .filter(part -> !part.isEmpty())
                .limit(MOST_IN_LIST + 1L)
                .map(reader)
                .toList();
        List<T> known = parts.stream().flatMap(List::stream).distinct().toList();
        if (parts.stream().anyMatch(List::isEmpty)) {
            fault(field, known.isEmpty() && field == ResourceField.LEVELS ? "none-known" : "unknown");
        }
        if (parts.size() > MOST_IN_LIST || known.size() > MOST_IN_LIST) {
            fault(field, "too-many");
        }
        return known.stream().limit(MOST_IN_LIST).toList();
    }

    /** One of the programmes' titles, which have commas, or some of them with commas between. */
    private static List<SchoolSubject> subjects(String words) {
        Optional<SchoolSubject> one = SchoolSubject.read(words);
        return one.isPresent()
                ? List.of(one.get())
                : COMMAS.splitAsStream(words)
                        .limit(MOST_IN_LIST + 1L)
                        .flatMap(part -> SchoolSubject.read(part).stream())
                        .toList();
    }

    private static @Nullable String line(Map<ResourceField, String> words, ResourceField field) {
        String text = tidy(words.getOrDefault(field, ""));
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String text(Map<ResourceField, String> words, ResourceField field) {
        String text = Signs.writable(words.getOrDefault(field, "")).strip();
        return text.isEmpty() ? null : text;
    }

    private static String tidy(String words) {
        return BLANKS.matcher(Signs.writable(words)).replaceAll(" ").strip();
    }

    /** The first of a field's faults stands for all. */
    private void fault(ResourceField field, String code) {
        String sign = field.sign();
        if (faults.subList(before, faults.size()).stream()
                .noneMatch(one -> one.field().equals(sign))) {
            faults.add(new ResourceFault(line, sign, code));
        }
    }
}
