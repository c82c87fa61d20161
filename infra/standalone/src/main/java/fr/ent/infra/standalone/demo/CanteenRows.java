package fr.ent.infra.standalone.demo;

import static fr.ent.infra.standalone.demo.Batch.row;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.CutOff;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.infra.standalone.demo.Incomes.Declared;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes canteens, tariffs, quotients and booked meals into the canteen's tables. */
final class CanteenRows {

    private static final TypeReference<List<PriceStep>> EXPLANATION = new TypeReference<>() {};
    private static final TypeReference<List<Modifier>> MODIFIERS = new TypeReference<>() {};

    private final Batch batch;
    private final JsonMapper json;
    private final UUID territory;

    CanteenRows(Batch batch, JsonMapper json, UUID territory) {
        this.batch = batch;
        this.json = json;
        this.territory = territory;
    }

    void writeCanteens(Collection<Canteen> canteens) {
        String cutOff = json.writerFor(CutOff.class).writeValueAsString(Canteen.CUT_OFF);
        batch.insert(
                "canteen.activity (territory_id, id, school_id, name, unit, weekdays, capacity, booking_cut_off,"
                        + " cancelling_cut_off)",
                canteens,
                one -> row(
                        territory,
                        one.id(),
                        one.school().id(),
                        "Cantine",
                        "MEAL",
                        "{1,2,4,5}",
                        one.places(),
                        cutOff,
                        cutOff));
        writeTariffs(canteens);
    }

    private void writeTariffs(Collection<Canteen> canteens) {
        batch.insert(
                "canteen.tariff (territory_id, id, activity_id, valid_from, method, modifiers, council_decided_on,"
                        + " council_reference, user_cost_cents)",
                canteens.stream()
                        .flatMap(one -> Stream.of(one.former(), one.tariff()))
                        .toList(),
                one -> row(
                        territory,
                        UUID.nameUUIDFromBytes((one.activity() + "/" + one.validFrom()).getBytes(UTF_8)),
                        one.activity().value(),
                        one.validFrom(),
                        json.writerFor(TariffMethod.class).writeValueAsString(one.method()),
                        json.writerFor(MODIFIERS)
                                .writeValueAsString(one.modifiers().all()),
                        one.decision().decidedOn(),
                        one.decision().reference(),
                        one.userCost().map(Cents::value).orElse(null)));
    }

    void writeQuotients(Collection<Declared> all) {
        batch.insert(
                "canteen.quotient (territory_id, id, household_id, source, value_cents, month, valid_from, valid_to,"
                        + " reference_income_cents, tax_parts, declared_by, declared_at)",
                all,
                one -> row(
                        territory,
                        one.quotient().id(),
                        one.household().id(),
                        one.quotient().origin().source().name(),
                        one.quotient().value().value(),
                        one.quotient().month().atDay(1),
                        one.quotient().validity().from(),
                        one.quotient().validity().to(),
                        one.income().value(),
                        one.parts(),
                        one.household().adults().getFirst().id(),
                        one.quotient().origin().declaredAt().atOffset(ZoneOffset.UTC)));
    }

    /** Since the beginning of the school year, as the town hall found before it. */
    void writeOutside(Collection<Household> outside, SchoolYear year, Person agent) {
        batch.insert(
                "canteen.household_residence (territory_id, household_id, valid_from, residence, decided_by,"
                        + " decided_at)",
                outside,
                one -> row(
                        territory,
                        one.id(),
                        LocalDate.of(year.startsIn(), 9, 1),
                        "OUTSIDE",
                        agent.id(),
                        OffsetDateTime.of(year.startsIn(), 8, 27, 9, 30, 0, 0, ZoneOffset.UTC)));
    }

    /** For how long a freed place is held. */
    void writeOfferRule() {
        batch.insert(
                "canteen.offer_rule (territory_id, hours)",
                List.of(PlaceOffer.HELD),
                held -> row(territory, held.toHours()));
    }

    void writeMeals(Canteen canteen, List<Meal> meals) {
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
