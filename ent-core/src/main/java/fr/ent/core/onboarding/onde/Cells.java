package fr.ent.core.onboarding.onde;

import fr.ent.core.person.NameKey;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one cell: its one spelling, or why it can't be used. */
final class Cells {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern INE = Pattern.compile("[0-9A-Z]{10,11}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 .()/-]{4,}");
    private static final char REPLACED = '\uFFFD';

    private Cells() {}

    /** A cell's value, empty when it says nothing. */
    sealed interface Cell {
        record Value(String text) implements Cell {}

        record Unusable(Reason reason) implements Cell {}
    }

    static String trimmed(String cell) {
        return SPACES.matcher(cell).replaceAll(" ").strip();
    }

    /** Whether a spreadsheet would run the cell instead of showing it. Phones may begin with a plus. */
    static boolean isFormula(Field field, String text) {
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '=', '@' -> true;
            case '+', '-' -> field.kind() == Field.FieldKind.NAME && text.length() > 1;
            default -> false;
        };
    }

    static Cell read(Field field, String text) {
        if (text.isEmpty()) {
            return new Cell.Value(text);
        }
        if (text.indexOf(REPLACED) >= 0) {
            return new Cell.Unusable(Reason.UNREADABLE_CHARACTER);
        }
        return switch (field.kind()) {
            case NAME -> NameKey.of(text).isEmpty() ? new Cell.Value("") : new Cell.Value(text);
            case TEXT -> new Cell.Value(text);
            case DATE -> date(text);
            case SEX -> sex(text);
            case INE -> matching(INE, text.replace(" ", "").toUpperCase(Locale.ROOT), Reason.INVALID_INE);
            case EMAIL -> matching(EMAIL, text, Reason.INVALID_EMAIL);
            case PHONE -> matching(PHONE, text, Reason.INVALID_PHONE);
            case YES_NO -> yesOrNo(text);
        };
    }

    private static Cell date(String text) {
        return DATES.stream()
                .flatMap(format -> parsed(format, text).stream())
                .filter(date -> date.getYear() >= 1900)
                .<Cell>map(date -> new Cell.Value(date.toString()))
                .findFirst()
                .orElse(new Cell.Unusable(Reason.INVALID_DATE));
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException otherFormat) {
            return Optional.empty();
        }
    }

    private static Cell sex(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "F" -> new Cell.Value("F");
            case "M", "H" -> new Cell.Value("M");
            default -> new Cell.Unusable(Reason.INVALID_SEX);
        };
    }

    private static Cell yesOrNo(String text) {
        return switch (NameKey.of(text).value()) {
            case "OUI", "O" -> new Cell.Value("true");
            case "NON", "N" -> new Cell.Value("false");
            default -> new Cell.Unusable(Reason.INVALID_YES_NO);
        };
    }

    private static Cell matching(Pattern pattern, String text, Reason otherwise) {
        return pattern.matcher(text).matches() ? new Cell.Value(text) : new Cell.Unusable(otherwise);
    }
}
