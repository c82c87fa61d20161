package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.demo.furnishing.Batch;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes the meals booked at a canteen. */
final class MealRows {

    private static final TypeReference<List<PriceStep>> EXPLANATION = new TypeReference<>() {};

    private final Batch batch;
    private final JsonMapper json;
    private final UUID territory;

    MealRows(Batch batch, JsonMapper json, UUID territory) {
        this.batch = batch;
        this.json = json;
        this.territory = territory;
    }

    void write(Canteen canteen, List<Meal> meals) {
        batch.insert(
                "canteen.booking (territory_id, id, child_id, activity_id, day, status, turn, household_id,"
                        + " amount_cents, explanation, booked_by, booked_at, accept_by)",
                meals,
                one -> row(
                        territory,
                        one.id(),
                        one.child().id(),
                        canteen.id(),
                        one.day(),
                        one.turn() == 0 ? "BOOKED" : "WAITING",
                        one.turn() == 0 ? null : one.turn(),
                        one.payer().id(),
                        one.price().amountCents().value(),
                        json.writerFor(EXPLANATION)
                                .writeValueAsString(one.price().explanation()),
                        one.payer().adults().getFirst().id(),
                        one.bookedAt().atOffset(ZoneOffset.UTC),
                        one.acceptBy() == null ? null : one.acceptBy().atOffset(ZoneOffset.UTC)));
        Map<LocalDate, List<Meal>> byDay = new TreeMap<>();
        meals.forEach(meal ->
                byDay.computeIfAbsent(meal.day(), none -> new ArrayList<>()).add(meal));
        batch.insert(
                "canteen.activity_day (territory_id, activity_id, day, capacity, taken, waited)",
                byDay.entrySet(),
                one -> row(
                        territory,
                        canteen.id(),
                        one.getKey(),
                        canteen.places(),
                        Math.min(one.getValue().size(), canteen.places()),
                        Math.max(0, one.getValue().size() - canteen.places())));
    }
}
