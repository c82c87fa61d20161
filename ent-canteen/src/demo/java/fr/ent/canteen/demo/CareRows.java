package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.canteen.offer.CutOff;
import fr.ent.core.demo.School;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.Batch;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Writes activities around school with their tariffs. */
final class CareRows {

    private final Batch batch;
    private final JsonMapper json;
    private final Town town;

    CareRows(Batch batch, JsonMapper json, Town town) {
        this.batch = batch;
        this.json = json;
        this.town = town;
    }

    void write(List<Care> all, UUID site) {
        String cutOff = json.writerFor(CutOff.class).writeValueAsString(Care.CUT_OFF);
        batch.insert(
                "canteen.activity (territory_id, id, school_id, name, kind, unit, weekdays, capacity, starts_at,"
                        + " ends_at, also_serves, site_id, booking_cut_off, cancelling_cut_off, billed_hours, pick_up_tolerance)",
                all,
                one -> row(
                        territory(),
                        one.id(),
                        one.school().id(),
                        one.shape().title,
                        one.shape().kind,
                        one.shape().unit().name(),
                        one.shape() == Care.Shape.WEDNESDAY ? "{3}" : "{1,2,4,5}",
                        one.shape().places,
                        one.shape().from,
                        one.shape().to,
                        one.shape() == Care.Shape.WEDNESDAY ? others(one.school()) : "{}",
                        one.shape() == Care.Shape.WEDNESDAY ? site : null,
                        cutOff,
                        cutOff,
                        one.shape().billing().hours().name(),
                        one.shape().billing().toleranceMinutes()));
        new TariffRows(batch, json, territory())
                .write(all.stream().map(Care::tariff).toList());
    }

    private String others(School first) {
        return "{"
                + String.join(
                        ",",
                        town.schools().stream()
                                .filter(school -> !school.equals(first))
                                .map(school -> school.id().toString())
                                .toList())
                + "}";
    }

    private UUID territory() {
        return town.brand().id();
    }
}
