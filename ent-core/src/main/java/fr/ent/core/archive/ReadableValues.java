package fr.ent.core.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Values of rows in French, as people read them. */
final class ReadableValues {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*[+-]\\d\\d:\\d\\d");
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter INSTANTS =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH 'h' mm", Locale.FRENCH);

    private final Map<String, String> words;
    private final ZoneId zone;

    ReadableValues(Map<String, String> words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    boolean isEmpty(JsonNode value) {
        return value.isNull()
                || (value.isString() && value.stringValue().isBlank())
                || (value.isContainer() && value.isEmpty());
    }

    /** @param name of the value: {@code amount_cents} are euros to be */
    String of(String name, JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "oui" : "non";
        }
        if (value.isNumber()) {
            return name.endsWith("_cents")
                    ? String.format(Locale.FRENCH, "%,.2f €", value.doubleValue() / 100)
                    : value.asString();
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> of(name, one))
                    .collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .filter(one -> !isEmpty(one.getValue()))
                    .map(one -> one.getKey() + " " + of(one.getKey(), one.getValue()))
                    .collect(Collectors.joining(" ; "));
        }
        return text(value.asString());
    }

    /** People write what they like: what only looks like a day stays as it is. */
    private String text(String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return DAYS.format(LocalDate.parse(value));
            }
            if (INSTANT.matcher(value).matches()) {
                return INSTANTS.format(OffsetDateTime.parse(value).atZoneSameInstant(zone));
            }
        } catch (DateTimeException noDay) {
            return value;
        }
        return words.getOrDefault(value, value);
    }
}
