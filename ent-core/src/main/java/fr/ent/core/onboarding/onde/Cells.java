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
    sealed interface ReadCell {
        record Usable(String text) implements ReadCell {}

        record Unusable(FaultReason reason) implements ReadCell {}
    }

    static String trimmed(String cell) {
        return SPACES.matcher(cell).replaceAll(" ").strip();
    }

    /** Whether a spreadsheet would run the cell instead of showing it. Phones may begin with a plus. */
    static boolean isFormula(OndeField field, String text) {
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '=', '@' -> true;
            case '+', '-' -> field.kind() == OndeField.FieldKind.NAME && text.length() > 1;
            default -> false;
        };
    }

    /** @param today the last day on which somebody can be born */
    static ReadCell read(OndeField field, String text, LocalDate today) {
        if (text.isEmpty()) {
            return new ReadCell.Usable(text);
        }
        if (text.indexOf(REPLACED) >= 0) {
            return new ReadCell.Unusable(FaultReason.UNREADABLE_CHARACTER);
        }
        return switch (field.kind()) {
            case NAME -> NameKey.of(text).isEmpty() ? new ReadCell.Usable("") : new ReadCell.Usable(text);
            case TEXT -> new ReadCell.Usable(text);
            case DATE -> date(text, today);
            case SEX -> sex(text);
            case INE -> matching(INE, text.replace(" ", "").toUpperCase(Locale.ROOT), FaultReason.INVALID_INE);
            case EMAIL -> matching(EMAIL, text, FaultReason.INVALID_EMAIL);
            case PHONE -> matching(PHONE, text, FaultReason.INVALID_PHONE);
            case YES_NO -> yesOrNo(text);
        };
    }

    private static ReadCell date(String text, LocalDate today) {
        return DATES.stream()
                .flatMap(format -> parsed(format, text).stream())
                .filter(date -> date.getYear() >= 1900)
                .<ReadCell>map(date -> date.isAfter(today)
                        ? new ReadCell.Unusable(FaultReason.FUTURE_DATE)
                        : new ReadCell.Usable(date.toString()))
                .findFirst()
                .orElse(new ReadCell.Unusable(FaultReason.INVALID_DATE));
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException otherFormat) {
            return Optional.empty();
        }
    }

    private static ReadCell sex(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "F" -> new ReadCell.Usable("F");
            case "M", "H" -> new ReadCell.Usable("M");
            default -> new ReadCell.Unusable(FaultReason.INVALID_SEX);
        };
    }

    private static ReadCell yesOrNo(String text) {
        return switch (NameKey.of(text).value()) {
            case "OUI", "O" -> new ReadCell.Usable("true");
            case "NON", "N" -> new ReadCell.Usable("false");
            default -> new ReadCell.Unusable(FaultReason.INVALID_YES_NO);
        };
    }

    private static ReadCell matching(Pattern pattern, String text, FaultReason otherwise) {
        return pattern.matcher(text).matches() ? new ReadCell.Usable(text) : new ReadCell.Unusable(otherwise);
    }
}
