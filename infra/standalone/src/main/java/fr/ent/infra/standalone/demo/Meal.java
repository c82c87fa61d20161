package fr.ent.infra.standalone.demo;

import fr.ent.canteen.tariff.Price;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A day booked at a canteen; {@code turn} counts who waits, and is 0 for those who have a place. */
record Meal(
        UUID id,
        Pupil child,
        Canteen canteen,
        LocalDate day,
        int turn,
        Household payer,
        Price price,
        Instant bookedAt) {}
