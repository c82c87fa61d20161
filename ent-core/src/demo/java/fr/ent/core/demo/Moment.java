package fr.ent.core.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The moment at which the demonstration is filled: its past and future are counted from here. */
public record Moment(Instant instant) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    public Moment {
        instant = instant.truncatedTo(ChronoUnit.SECONDS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
