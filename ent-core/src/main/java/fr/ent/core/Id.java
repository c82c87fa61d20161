package fr.ent.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Names one thing of one kind: a record of a UUID. Addresses and bodies carry it as plain text, statements and rows as
 * {@code uuid}, without a word of its own for either.
 */
public interface Id {

    @JsonValue
    UUID value();
}
