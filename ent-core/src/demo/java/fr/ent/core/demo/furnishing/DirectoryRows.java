package fr.ent.core.demo.furnishing;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Brand;
import fr.ent.core.demo.School;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.SchoolYear;
import fr.ent.core.demo.Town;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes a town into the directory: the territory, its schools, its people and their roles. */
final class DirectoryRows {

    private static final int SMALLEST_NUMBER = 100_000;

    private final JdbcTemplate owner;
    private final Batch batch;

    DirectoryRows(JdbcTemplate owner) {
        this.owner = owner;
        this.batch = new Batch(owner);
    }

    void write(Town town) {
        UUID territory = town.brand().id();
        found(town.brand());
        writeSchools(territory, town);
        new PeopleRows(batch, territory).write(town);
        batch.insert(
                "core.role_grant (territory_id, id, person_id, role, scope_type, scope_id, starts_at, ends_at)",
                town.grants(),
                grant -> row(
                        territory,
                        grant.id(),
                        grant.person().id(),
                        grant.role().name(),
                        grant.scopeType().name(),
                        grant.scopeId(),
                        grant.isForATime() ? midnight(town.year().firstDay()) : null,
                        grant.isForATime() ? midnight(town.year().lastDay().plusDays(1)) : null));
        town.grants()
                .forEach(grant -> batch.insert(
                        "core.accompanied_pupil (territory_id, grant_id, child_id)",
                        grant.accompanied(),
                        pupil -> row(territory, grant.id(), pupil.id())));
    }

    /** Six digits, as the State's register numbers classes. */
    private static String number(SchoolClass of) {
        return Integer.toString(SMALLEST_NUMBER + Math.floorMod(of.id().hashCode(), 9 * SMALLEST_NUMBER));
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Europe/Paris")).toOffsetDateTime();
    }

    private void found(Brand brand) {
        owner.update(
                "insert into core.territory (id, name, accent, siret, holiday_zone, is_default) values (?, ?, ?, ?, 'A', ?)",
                brand.id(),
                brand.name(),
                brand.accent(),
                brand.siret(),
                brand.rank() == Brand.TownRank.DEFAULT);
        batch.insert("core.territory_host (host, territory_id)", brand.hosts(), host -> row(host, brand.id()));
    }

    /** Scripts and visitors enter the demonstration by a password; a founded town keeps the strict rule. */
    static void openToPasswords(JdbcTemplate owner, UUID territory) {
        owner.update(
                "insert into core.sign_in_rule (territory_id, second_factor, teachers) values (?, false, false)"
                        + " on conflict do nothing",
                territory);
    }

    private void writeSchools(UUID territory, Town town) {
        batch.insert(
                "core.school (territory_id, id, uai, name, level, street, postcode, city, latitude, longitude)",
                town.schools(),
                school -> row(
                        territory,
                        school.id(),
                        school.uai(),
                        school.name(),
                        school.level(),
                        school.address().street(),
                        school.address().postcode(),
                        school.address().city(),
                        school.latitude(),
                        school.longitude()));
        SchoolYear year = town.year();
        owner.update(
                "insert into core.school_year (territory_id, id, label, starts_on, ends_on) values (?, ?, ?, ?, ?)",
                territory,
                town.yearId(),
                year.label(),
                year.firstDay(),
                year.lastDay());
        batch.insert(
                "core.school_class (territory_id, id, school_id, year_id, name, external_id)",
                town.classes(),
                one -> row(territory, one.id(), one.school().id(), town.yearId(), one.name(), number(one)));
        batch.insert(
                "core.closure (territory_id, id, school_id, label, from_day, to_day)",
                town.closures(),
                one -> row(
                        territory,
                        one.id(),
                        one.school().map(School::id).orElse(null),
                        one.label(),
                        one.from(),
                        one.to()));
    }
}
