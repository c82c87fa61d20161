package fr.ent.messaging.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What someone wants to say, in at most 5,000 characters. */
record NewMessage(
        @NotBlank @Size(max = LONGEST) @Pattern(regexp = STORABLE)
        String text) {

    static final int LONGEST = 5_000;

    /** Any text without the NUL character, which PostgreSQL can't keep. */
    static final String STORABLE = "[^\\x00]*";
}
