package fr.ent.core.territory.own;

import fr.ent.core.PersonId;
import fr.ent.core.account.AccountOrigin;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.school.EndedByHolidays.HolidayEnds;
import fr.ent.core.school.EndedByPlace;
import fr.ent.core.territory.HostSettings;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.QuietHoursRow;
import fr.ent.core.territory.Siret;
import fr.ent.core.territory.TerritoryNumbers;
import fr.ent.core.territory.TerritoryPlace;
import fr.ent.core.territory.own.TerritoryOutcome.Changed;
import fr.ent.core.territory.own.TerritoryOutcome.ChangedMeanwhile;
import fr.ent.core.territory.own.TerritoryOutcome.NumberInUse;
import fr.ent.core.territory.own.TerritoryOutcome.NumberTaken;
import fr.ent.core.territory.own.TerritoryOutcome.PlaceHeld;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the territory in scope. */
@Component
class ChangeTerritory {

    private final Sql sql;
    private final EndedByPlace endedByPlace;
    private final TerritoryNumbers numbers;
    private final HostSettings named;
    private final Audit audit;

    ChangeTerritory(Sql sql, EndedByPlace endedByPlace, TerritoryNumbers numbers, HostSettings named, Audit audit) {
        this.named = named;
        this.sql = sql;
        this.endedByPlace = endedByPlace;
        this.numbers = numbers;
        this.audit = audit;
    }

    OwnTerritoryView read() {
        return sql.of("""
                        select t.version, t.name, t.siret, t.accent, t.logo, t.logo_text, t.modules_off,
                               t.quiet_from, t.quiet_until, t.quiet_weekends, t.holiday_zone, t.holiday_region,
                               array(select h.host from core.territory_host h
                                     where h.territory_id = t.id order by h.position, h.host) as hosts
                        from core.territory t where t.id = core.territory()""").get(ChangeTerritory::view);
    }

    /** The place changes only as long as nothing is booked on days that would have no school there, or school again. */
    @Transactional(propagation = Propagation.MANDATORY)
    TerritoryOutcome change(TerritoryContent wanted, Siret siret, PersonId by) {
        OwnTerritoryView known = read();
        if (!siret.value().equals(known.siret()) && (numbers.isTaken(siret) || opensOthers(siret, known.hosts()))) {
            return new NumberTaken();
        }
        int shutOut = siret.value().equals(known.siret()) ? 0 : countProConnect();
        if (shutOut > 0 && !Objects.equals(wanted.proConnectAccounts(), shutOut)) {
            return new NumberInUse(shutOut);
        }
        if (known.place() != wanted.place()) {
            HolidayEnds booked = endedByPlace.count(wanted.place());
            if (booked.bookings() > 0) {
                return new PlaceHeld(booked);
            }
        }
        if (!write(wanted, siret)) {
            return new ChangedMeanwhile();
        }
        audit.record(
                by,
                "territory.changed",
                "territory:" + TerritoryScope.require(),
                Map.of(
                        "name", wanted.name().strip(),
                        "siret", siret.value(),
                        "place", wanted.place().name(),
                        "accent", wanted.accent(),
                        "was", known.name()));
        return new Changed();
    }

    /** Accounts in use that ProConnect brought, by their names: it lets in agents of the number that the territory has. */
    private int countProConnect() {
        return sql.of("select count(*) from core.account where state = 'IN_USE' and starts_with(username, :prefix)")
                .with("prefix", AccountOrigin.PROCONNECT.prefix())
                .count();
    }

    /** Whether the operator named hosts for the territory of this number that aren't this one's already: they would go over. */
    private boolean opensOthers(Siret siret, Collection<String> hosts) {
        return named.hosts().stream()
                .filter(host -> host.siret().equals(siret))
                .anyMatch(host -> !hosts.contains(host.host()));
    }

    private boolean write(TerritoryContent wanted, Siret siret) {
        TerritoryPlace place = wanted.place();
        return sql.of("""
                        select core.change_territory(:version, :name, :siret, :accent, :zone, :region, :timeZone)
                               as changed""")
                .with("name", wanted.name().strip())
                .with("siret", siret.value())
                .with("accent", wanted.accent())
                .with("zone", place.zone())
                .with("region", place.region().orElse(null))
                .with("timeZone", place.timeZone().getId())
                .with("version", wanted.version())
                .get(row -> row.flag("changed"));
    }

    private static OwnTerritoryView view(Row row) {
        return new OwnTerritoryView(
                row.whole("version"),
                row.text("name"),
                row.textOrNull("siret"),
                TerritoryPlace.of(row.text("holiday_zone"), Optional.ofNullable(row.textOrNull("holiday_region")))
                        .orElseThrow(),
                row.text("accent"),
                row.textOrNull("logo"),
                row.textOrNull("logo_text"),
                Set.copyOf(row.choices("modules_off", ProductModule.class)),
                QuietHoursRow.read(row),
                List.copyOf(row.texts("hosts")));
    }
}
