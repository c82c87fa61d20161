package fr.ent.core.onboarding.onde;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a file was refused, or a line or a cell of it left out. */
public enum FaultReason {
    // the whole file
    EMPTY_FILE,
    NO_LINES,
    SPREADSHEET,
    WRONG_DELIMITER,
    OTHER_FILE,
    REPEATED_COLUMN,
    MISSING_COLUMN,
    NUL_BYTE,
    NOT_TEXT,
    TOO_LONG,
    TOO_MANY_LINES,
    BROKEN_QUOTE,
    FORMULA,
    // a line, or an optional cell
    COLUMN_COUNT,
    REQUIRED,
    UNREADABLE_CHARACTER,
    INVALID_DATE,
    FUTURE_DATE,
    INVALID_SEX,
    INVALID_INE,
    INVALID_EMAIL,
    INVALID_PHONE,
    INVALID_YES_NO,
    FOOTER_COUNT,
    DUPLICATE_LINE,
    UNKNOWN_CHILD,
    UNKNOWN_CLASS,
    SECOND_ADDRESS,
    ENDED_TIE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
