package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The versions of shared custodies of the territory in scope; only ever added to, and withdrawn. */
@Component
class Custodies {

    private static final TypeReference<Map<LocalDate, HouseholdId>> DAYS = new TypeReference<>() {};

    private static final String COLUMNS =
            "select id, child_id, valid_from, odd_household, even_household, days, set_by, set_at from ";

    private final Sql sql;
    private final JsonMapper json;

    Custodies(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The turns of those of these children who have any; one statement. */
    Map<ChildId, Turns> turns(Collection<ChildId> children) {
        return read(
                COLUMNS + "canteen.custody_version where child_id = any(:children) and withdrawn_at is null", children);
    }

    /** The same, and nobody changes them until the transaction ends; turns that are being changed are waited for. */
    Map<ChildId, Turns> held(Collection<ChildId> children) {
        return read(COLUMNS + "canteen.held_turns(:children)", children);
    }

    private Map<ChildId, Turns> read(String text, Collection<ChildId> children) {
        return sql.of(text).ids("children", children).list(this::version).stream()
                .collect(Collectors.groupingBy(
                        CustodyVersion::child, Collectors.collectingAndThen(Collectors.toList(), Turns::of)));
    }

    Turns turns(ChildId child) {
        return turns(List.of(child)).getOrDefault(child, Turns.NONE);
    }

    /** Lets one after the other change the turns of a child, until the transaction ends. */
    void hold(ChildId child) {
        sql.of("select 1 from pg_advisory_xact_lock(hashtextextended('custody ' || :child, 0))")
                .with("child", child.toString())
                .count();
    }

    /** @param custody none where turns end */
    void add(ChildId child, LocalDate from, @Nullable Custody custody, PersonId by, Instant at) {
        sql.of("""
                        insert into canteen.custody_version (id, child_id, valid_from, odd_household, even_household,
                                                             days, set_by, set_at)
                        values (:id, :child, :from, :odd, :even, cast(:days as jsonb), :by, :at)""")
                .with("id", NewId.next())
                .with("child", child)
                .with("from", from)
                .with("odd", custody == null ? null : custody.odd())
                .with("even", custody == null ? null : custody.even())
                .with("days", json.writerFor(DAYS).writeValueAsString(custody == null ? Map.of() : custody.days()))
                .with("by", by)
                .with("at", at)
                .run();
    }

    void withdraw(UUID version, PersonId by, Instant at) {
        sql.of("""
                        update canteen.custody_version set withdrawn_by = :by, withdrawn_at = :at
                        where id = :id and withdrawn_at is null""").with("by", by).with("at", at).with("id", version).run();
    }

    private CustodyVersion version(Row row) {
        ChildId child = row.id("child_id", ChildId::new);
        LocalDate from = row.day("valid_from");
        HouseholdId odd = row.idOrNull("odd_household", HouseholdId::new);
        HouseholdId even = row.idOrNull("even_household", HouseholdId::new);
        return new CustodyVersion(
                row.uuid("id"),
                child,
                from,
                odd == null || even == null
                        ? null
                        : new Custody(child, from, odd, even, json.readValue(row.text("days"), DAYS)),
                row.id("set_by", PersonId::new),
                row.instant("set_at"));
    }
}
