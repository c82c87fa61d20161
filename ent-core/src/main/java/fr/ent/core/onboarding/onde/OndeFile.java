package fr.ent.core.onboarding.onde;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** One of the three exports of ONDE. */
public enum OndeFile {
    PUPILS,
    GUARDIANS,
    TEACHERS;

    /** The name of the upload's part, and of the file in answers. */
    @JsonValue
    public String part() {
        return name().toLowerCase(Locale.ROOT);
    }
}
