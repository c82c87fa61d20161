package fr.ent.core.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tablet of a school.
 *
 * @param seenOn the last day on which a class was looked at there; none before the first
 */
public record SchoolDevice(
        SchoolDeviceId id,
        String name,
        LocalDate addedOn,
        @Nullable LocalDate seenOn) {}
