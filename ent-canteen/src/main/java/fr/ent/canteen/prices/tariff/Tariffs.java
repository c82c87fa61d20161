package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.core.NewId;
import fr.ent.core.persistence.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tariffs of the territory in scope. */
@Component
public class Tariffs {

    private static final TypeReference<List<Modifier>> MODIFIERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Tariffs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All versions that are in force on some day up to {@code last}. */
    public TariffBook upTo(LocalDate last, Collection<ActivityId> activities) {
        return new TariffBook(jdbc.sql("""
                        select activity_id, valid_from, method, modifiers, council_decided_on, council_reference,
                               user_cost_cents
                        from canteen.tariff where activity_id = any(:activities) and valid_from <= :last""")
                .param("activities", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .param("last", last)
                .query(this::tariff)
                .list());
    }

    /** All versions of the territory's activities, those to come included. */
    public List<Tariff> listAll() {
        return jdbc.sql("""
                        select activity_id, valid_from, method, modifiers, council_decided_on, council_reference,
                               user_cost_cents
                        from canteen.tariff order by valid_from desc, activity_id""").query(this::tariff).list();
    }

    /** Adds a version; one that starts on the same day is replaced. */
    public void set(Tariff tariff) {
        jdbc.sql("""
                        insert into canteen.tariff as t (territory_id, id, activity_id, valid_from, method, modifiers,
                                                         council_decided_on, council_reference, user_cost_cents)
                        values (:territory, :id, :activity, :validFrom, cast(:method as jsonb),
                                cast(:modifiers as jsonb), :decidedOn, :reference, :userCost)
                        on conflict (territory_id, activity_id, valid_from) do update
                        set method = excluded.method, modifiers = excluded.modifiers,
                            user_cost_cents = excluded.user_cost_cents, council_decided_on = excluded.council_decided_on,
                            council_reference = excluded.council_reference, version = t.version + 1""")
                .param("territory", TerritoryScope.require().value())
                .param("id", NewId.next())
                .param("activity", tariff.activity().value())
                .param("validFrom", tariff.validFrom())
                .param("method", json.writerFor(TariffMethod.class).writeValueAsString(tariff.method()))
                .param(
                        "modifiers",
                        json.writerFor(MODIFIERS)
                                .writeValueAsString(tariff.modifiers().all()))
                .param("userCost", tariff.userCost().map(Cents::value).orElse(null))
                .param("decidedOn", tariff.decision().decidedOn())
                .param("reference", tariff.decision().reference())
                .update();
    }

    private Tariff tariff(ResultSet row, int number) throws SQLException {
        return new Tariff(
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                json.readValue(row.getString("method"), TariffMethod.class),
                new Modifiers(json.readValue(row.getString("modifiers"), MODIFIERS)),
                new CouncilDecision(
                        row.getObject("council_decided_on", LocalDate.class), row.getString("council_reference")),
                Optional.ofNullable(row.getObject("user_cost_cents", Long.class))
                        .map(Cents::of));
    }
}
