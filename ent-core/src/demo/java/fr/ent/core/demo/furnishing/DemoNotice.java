package fr.ent.core.demo.furnishing;

import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice to one person about one child, worded as the module does.
 *
 * @param read the moment at which it was seen, if it was
 */
public record DemoNotice(
        UUID id,
        Person to,
        String kind,
        Pupil about,
        Map<String, String> arguments,
        String link,
        Instant at,
        @Nullable Instant read) {}
