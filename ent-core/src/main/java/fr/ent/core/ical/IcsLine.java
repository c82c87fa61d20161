package fr.ent.core.ical;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of a calendar: {@code DTSTART;TZID=Europe/Paris:20261130T083000}. */
record IcsLine(String name, Map<String, String> parameters, String value) {

    /** The lines of a file, those that were folded in one piece again; what is no line is left out. */
    static List<IcsLine> unfold(String file) {
        return Arrays.stream(file.replace("\uFEFF", "")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replace("\n ", "")
                        .replace("\n\t", "")
                        .split("\n"))
                .map(IcsLine::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<IcsLine> of(String line) {
        int colon = colonOf(line);
        if (colon <= 0) {
            return Optional.empty();
        }
        String[] parts = line.substring(0, colon).split(";", -1);
        String name = parts[0].strip().toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IcsLine(
                name,
                Arrays.stream(parts)
                        .skip(1)
                        .map(part -> part.split("=", 2))
                        .filter(part -> part.length == 2)
                        .collect(Collectors.toMap(
                                part -> part[0].strip().toUpperCase(Locale.ROOT),
                                part -> part[1].replace("\"", "").strip(),
                                (one, other) -> one)),
                line.substring(colon + 1).strip()));
    }

    /** The first one that stands in no quotation marks. */
    private static int colonOf(String line) {
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ':' && !quoted) {
                return at;
            }
        }
        return -1;
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    boolean says(String wanted, String part) {
        return is(wanted) && value.equalsIgnoreCase(part);
    }

    /** The value as words on one line. */
    String words() {
        return value.replace("\\n", " ")
                .replace("\\N", " ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ")
                .strip();
    }
}
