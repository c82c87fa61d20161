package fr.ent.gateway.home;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The parts of the home, each asked of one module. */
enum HomePart {
    CALENDAR,
    HOMEWORK,
    CANTEEN,
    OFFERS,
    FILES,
    MESSAGES;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
