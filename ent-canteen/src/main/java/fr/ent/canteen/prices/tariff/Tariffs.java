package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.PackagePeriod;
import fr.ent.canteen.prices.method.TariffMethod;
import fr.ent.core.NewId;
import fr.ent.core.persistence.FactKey;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tariffs of the territory in scope. */
@Component
public class Tariffs {

    private static final TypeReference<List<Modifier>> MODIFIERS = new TypeReference<>() {};

    private static final FactKey<TariffBook> ALL = FactKey.named("tariffs", "all");

    private final Sql sql;
    private final JsonMapper json;
    private final TerritoryFacts facts;

    Tariffs(Sql sql, JsonMapper json, TerritoryFacts facts) {
        this.sql = sql;
        this.json = json;
        this.facts = facts;
    }

    /** All versions of these activities' tariffs that are in force on some day up to {@code last}. */
    public TariffBook upTo(LocalDate last, Collection<ActivityId> activities) {
        return facts.find(ALL, () -> new TariffBook(listAll()))
                .map(book -> book.upTo(last, activities))
                .orElseGet(() -> new TariffBook(sql.of("""
                        select activity_id, valid_from, method, modifiers, council_decided_on, council_reference,
                               user_cost_cents, late_pick_up, package_period
                        from canteen.tariff where activity_id = any(:activities) and valid_from <= :last""")
                        .ids("activities", activities)
                        .with("last", last)
                        .list(this::tariff)));
    }

    /** The periods of packages that some version of some tariff has; from memory, or in one statement. */
    public Set<PackagePeriod> listPeriods() {
        return facts.find(ALL, () -> new TariffBook(listAll()))
                .map(TariffBook::periods)
                .orElseGet(() -> sql.of(
                                "select distinct package_period from canteen.tariff where package_period is not null")
                        .set(row -> row.choice("package_period", PackagePeriod.class)));
    }

    /** All versions of the territory's activities, those to come included. */
    public List<Tariff> listAll() {
        return sql.of("""
                        select activity_id, valid_from, method, modifiers, council_decided_on, council_reference,
                               user_cost_cents, late_pick_up, package_period
                        from canteen.tariff order by valid_from desc, activity_id""").list(this::tariff);
    }

    /** Adds a version; one that starts on the same day is replaced. */
    public void set(Tariff tariff) {
        sql.of("""
                        insert into canteen.tariff as t (id, activity_id, valid_from, method, modifiers,
                                                         council_decided_on, council_reference, user_cost_cents, late_pick_up,
                                                         package_period)
                        values (:id, :activity, :validFrom, cast(:method as jsonb),
                                cast(:modifiers as jsonb), :decidedOn, :reference, :userCost,
                                cast(:latePickUp as jsonb), :period)
                        on conflict (territory_id, activity_id, valid_from) do update
                        set method = excluded.method, modifiers = excluded.modifiers,
                            late_pick_up = excluded.late_pick_up, package_period = excluded.package_period,
                            user_cost_cents = excluded.user_cost_cents, council_decided_on = excluded.council_decided_on,
                            council_reference = excluded.council_reference, version = t.version + 1""")
                .with("id", NewId.next())
                .with("activity", tariff.activity())
                .with("validFrom", tariff.validFrom())
                .with("method", json.writerFor(TariffMethod.class).writeValueAsString(tariff.method()))
                .with(
                        "modifiers",
                        json.writerFor(MODIFIERS)
                                .writeValueAsString(tariff.modifiers().ofUnits()))
                .with(
                        "latePickUp",
                        tariff.modifiers()
                                .latePickUp()
                                .map(json::writeValueAsString)
                                .orElse(null))
                .with("period", tariff.packagePeriod())
                .with("userCost", tariff.userCost().map(Cents::value).orElse(null))
                .with("decidedOn", tariff.decision().decidedOn())
                .with("reference", tariff.decision().reference())
                .run();
    }

    /** Removes the versions that begin on that day; gives the activities that had one. */
    List<ActivityId> remove(Collection<ActivityId> activities, LocalDate validFrom) {
        return sql.of("""
                        delete from canteen.tariff where activity_id = any(:activities) and valid_from = :from
                        returning activity_id""")
                .ids("activities", activities)
                .with("from", validFrom)
                .list(row -> row.id("activity_id", ActivityId::new));
    }

    private Tariff tariff(Row row) {
        return new Tariff(
                row.id("activity_id", ActivityId::new),
                row.day("valid_from"),
                json.readValue(row.text("method"), TariffMethod.class),
                modifiers(row),
                new CouncilDecision(row.day("council_decided_on"), row.text("council_reference")),
                Optional.ofNullable(row.numberOrNull("user_cost_cents")).map(Cents::of),
                row.choiceOrNull("package_period", PackagePeriod.class));
    }

    /** A late pick-up is kept apart, where copies of the version before don't look. */
    private Modifiers modifiers(Row row) {
        List<Modifier> ofUnits = json.readValue(row.text("modifiers"), MODIFIERS);
        String late = row.textOrNull("late_pick_up");
        return new Modifiers(
                late == null
                        ? ofUnits
                        : Stream.concat(ofUnits.stream(), Stream.of(json.readValue(late, Modifier.class)))
                                .toList());
    }
}
