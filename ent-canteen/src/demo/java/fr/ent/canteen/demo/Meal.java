package fr.ent.canteen.demo;

import fr.ent.canteen.prices.method.Price;
import fr.ent.core.demo.Household;
import fr.ent.core.demo.Pupil;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day booked at a canteen.
 *
 * @param turn counts who waits, and is 0 for those who have a place
 * @param acceptBy until when a place that became free is held for the family
 */
record Meal(
        UUID id,
        Pupil child,
        Canteen canteen,
        LocalDate day,
        int turn,
        Household payer,
        Price price,
        Instant bookedAt,
        @Nullable Instant acceptBy) {}
