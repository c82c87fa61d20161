package fr.ent.infra.standalone.demo;

import static fr.ent.infra.standalone.demo.Batch.row;

import fr.ent.core.person.NameKey;
import fr.ent.infra.standalone.demo.Guardianship.Standing;
import fr.ent.infra.standalone.demo.Pupil.Paper;
import fr.ent.infra.standalone.demo.Town.Brand;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes a town into the directory's tables. */
final class DirectoryRows {

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
        writePeople(territory, town);
        writeHouseholds(territory, town.households());
        batch.insert(
                "core.role_grant (territory_id, id, person_id, role, scope_type, scope_id)",
                town.grants(),
                grant -> row(
                        territory,
                        grant.id(),
                        grant.person().id(),
                        grant.role().name(),
                        grant.scopeType().name(),
                        grant.scopeId()));
    }

    private void found(Brand brand) {
        owner.update(
                "insert into core.territory (id, name, accent, siret, holiday_zone, is_default) values (?, ?, ?, ?, 'A', ?)",
                brand.id(),
                brand.name(),
                brand.accent(),
                brand.siret(),
                brand.standing() == Brand.Standing.DEFAULT);
        batch.insert("core.territory_host (host, territory_id)", brand.hosts(), host -> row(host, brand.id()));
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
                "core.school_class (territory_id, id, school_id, year_id, name)",
                town.classes(),
                one -> row(territory, one.id(), one.school().id(), town.yearId(), one.name()));
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

    private void writePeople(UUID territory, Town town) {
        batch.insert(
                "core.person (territory_id, id, title, given_name, family_name, given_key, family_key, sex, birth_date,"
                        + " birth_place, birth_country, email, mobile_phone, street, postcode, city, country)",
                town.people().toList(),
                one -> row(
                        territory,
                        one.id(),
                        one.mobile().isEmpty() ? "" : one.sex().title(),
                        one.givenName(),
                        one.familyName(),
                        NameKey.of(one.givenName()).value(),
                        NameKey.of(one.familyName()).value(),
                        one.sex().name(),
                        one.birth().map(Birth::date).orElse(null),
                        one.birth().map(Birth::place).orElse(""),
                        one.birth().map(Birth::country).orElse(""),
                        one.email(),
                        one.mobile(),
                        one.home().street(),
                        one.home().postcode(),
                        one.home().city(),
                        "FRANCE"));
        batch.insert(
                "core.pupil (territory_id, id, school_id, class_id, ine, cycle, level, second_street, second_postcode,"
                        + " second_city, second_country, insured, association_consent, photo_consent)",
                town.pupils(),
                one -> row(
                        territory,
                        one.id(),
                        one.schoolClass().school().id(),
                        one.schoolClass().id(),
                        one.ine(),
                        one.schoolClass().cycle(),
                        one.schoolClass().level(),
                        one.second().map(Home::street).orElse(""),
                        one.second().map(Home::postcode).orElse(""),
                        one.second().map(Home::city).orElse(""),
                        one.second().isPresent() ? "FRANCE" : "",
                        one.papers().contains(Paper.INSURANCE),
                        one.papers().contains(Paper.ASSOCIATIONS),
                        one.papers().contains(Paper.PHOTO)));
        batch.insert(
                "core.guardianship (territory_id, id, child_id, guardian_id, rank, restricted)",
                town.guardianships(),
                one -> row(
                        territory,
                        one.id(),
                        one.child().id(),
                        one.guardian().id(),
                        one.rank(),
                        one.standing() == Standing.BARRED));
    }

    private void writeHouseholds(UUID territory, List<Household> households) {
        batch.insert(
                "core.household (territory_id, id, name)", households, one -> row(territory, one.id(), one.name()));
        batch.insert(
                "core.household_member (territory_id, household_id, person_id, kind)",
                households.stream().flatMap(DirectoryRows::members).toList(),
                member -> row(territory, member.household(), member.person(), member.kind()));
    }

    private record Member(UUID household, UUID person, String kind) {}

    private static Stream<Member> members(Household household) {
        return Stream.concat(
                household.adults().stream().map(adult -> new Member(household.id(), adult.id(), "ADULT")),
                household.children().stream().map(child -> new Member(household.id(), child.id(), "CHILD")));
    }
}
