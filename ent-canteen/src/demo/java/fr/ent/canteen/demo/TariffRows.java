package fr.ent.canteen.demo;

import static fr.ent.core.demo.furnishing.Batch.row;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.canteen.prices.tariff.Tariff;
import fr.ent.core.demo.furnishing.Batch;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes tariffs as the council decided them. */
record TariffRows(Batch batch, JsonMapper json, UUID territory) {

    private static final TypeReference<List<Modifier>> MODIFIERS = new TypeReference<>() {};

    void write(Collection<Tariff> tariffs) {
        batch.insert(
                "canteen.tariff (territory_id, id, activity_id, valid_from, method, modifiers, late_pick_up,"
                        + " package_period, council_decided_on, council_reference, user_cost_cents)",
                tariffs,
                one -> row(
                        territory,
                        UUID.nameUUIDFromBytes((one.activity() + "/" + one.validFrom()).getBytes(UTF_8)),
                        one.activity().value(),
                        one.validFrom(),
                        json.writerFor(TariffMethod.class).writeValueAsString(one.method()),
                        json.writerFor(MODIFIERS)
                                .writeValueAsString(one.modifiers().ofUnits()),
                        one.modifiers()
                                .latePickUp()
                                .map(json::writeValueAsString)
                                .orElse(null),
                        one.packagePeriod() == null ? null : one.packagePeriod().name(),
                        one.decision().decidedOn(),
                        one.decision().reference(),
                        one.userCost().map(Cents::value).orElse(null)));
    }
}
