package fr.ent.infra.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When the demonstration is filled: its past and future are counted from here. */
record Moment(Instant instant) {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    Moment {
        instant = instant.truncatedTo(ChronoUnit.SECONDS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
