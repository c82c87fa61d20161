package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.canteen.offer.CutOff;
import fr.ent.core.demo.furnishing.Batch;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Writes canteens and their tariffs. */
final class CanteenRows {

    private final Batch batch;
    private final JsonMapper json;
    private final UUID territory;

    CanteenRows(Batch batch, JsonMapper json, UUID territory) {
        this.batch = batch;
        this.json = json;
        this.territory = territory;
    }

    void writeCanteens(Collection<Canteen> canteens) {
        String cutOff = json.writerFor(CutOff.class).writeValueAsString(CanteenDemo.MEAL_CUT_OFF);
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
        new TariffRows(batch, json, territory)
                .write(canteens.stream()
                        .flatMap(one -> Stream.of(one.former(), one.tariff()))
                        .toList());
    }

    /** The time for which a freed place is held. */
    void writeOfferRule() {
        batch.insert(
                "canteen.offer_rule (territory_id, hours)",
                List.of(PlaceOffer.HELD),
                held -> row(territory, held.toHours()));
    }
}
