package fr.ent.messaging.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What someone wants to say, in at most 5,000 characters. */
record NewMessage(@NotBlank @Size(max = LONGEST) String text) {

    static final int LONGEST = 5_000;
}
