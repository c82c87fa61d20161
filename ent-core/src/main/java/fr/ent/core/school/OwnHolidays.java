package fr.ent.core.school;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The school holidays that the territory in scope keeps instead of those of zone A, B or C. */
@Component
class OwnHolidays {

    private static final TypeReference<List<SchoolHoliday>> PERIODS = new TypeReference<>() {};

    private final Sql sql;
    private final JsonMapper json;
    private final Clock clock;

    OwnHolidays(Sql sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** Holidays that no school could live are left out: dates were not always looked at. */
    Optional<OwnZone> find() {
        return sql.of("select zone, periods from core.own_holidays")
                .find(row -> new OwnZone(row.text("zone"), periods(row)));
    }

    static List<SchoolHoliday> periods(Row row) {
        return row.json("periods", PERIODS).stream()
                .filter(SchoolHoliday::isSensible)
                .toList();
    }

    /** The zone A, B or C of the territory. */
    HolidayZone nationalZone() {
        return sql.of("select holiday_zone from core.territory where id = core.territory()")
                .get(row -> row.choice("holiday_zone", HolidayZone.class));
    }

    /** These holidays, with what was there for the same zone before the first of them. */
    OwnZone merged(OwnZone wanted) {
        LocalDate first = wanted.periods().getFirst().from();
        return new OwnZone(
                wanted.zone(),
                Stream.concat(
                                find().filter(known -> known.zone().equals(wanted.zone())).stream()
                                        .flatMap(known -> known.periods().stream())
                                        .filter(known -> known.from().isBefore(first)),
                                wanted.periods().stream())
                        .toList());
    }

    /** Keeps what was there for the same zone before the first of the new periods. */
    OwnZone replace(String zone, List<SchoolHoliday> periods, PersonId by) {
        OwnZone all = merged(new OwnZone(zone, periods));
        sql.of("""
                        insert into core.own_holidays (zone, periods, imported_by, imported_at)
                        values (:zone, cast(:periods as jsonb), :by, :now)
                        on conflict (territory_id) do update
                        set zone = excluded.zone, periods = excluded.periods, imported_by = excluded.imported_by,
                            imported_at = excluded.imported_at""")
                .with("zone", zone)
                .with("periods", json.writerFor(PERIODS).writeValueAsString(all.periods()))
                .with("by", by)
                .with("now", clock.instant())
                .run();
        return all;
    }

    boolean remove() {
        return sql.of("delete from core.own_holidays").changedOne();
    }

    /** A zone, as the State names it, and its dates. */
    record OwnZone(String zone, List<SchoolHoliday> periods) {}
}
