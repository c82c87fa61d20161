package fr.ent.core.demo.furnishing;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Birth;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Home;
import fr.ent.core.demo.Household;
import fr.ent.core.demo.Pupil.Paper;
import fr.ent.core.demo.Town;
import fr.ent.core.person.NameKey;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the people of a town, with their families and households. */
final class PeopleRows {

    private final Batch batch;
    private final UUID territory;

    PeopleRows(Batch batch, UUID territory) {
        this.batch = batch;
        this.territory = territory;
    }

    void write(Town town) {
        writePeople(town);
        writePupils(town);
        writeGuardians(town);
        writeHouseholds(town.households());
    }

    private void writePeople(Town town) {
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
    }

    private void writePupils(Town town) {
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
    }

    private void writeGuardians(Town town) {
        batch.insert(
                "core.guardianship (territory_id, id, child_id, guardian_id, rank, restricted)",
                town.guardianships(),
                one -> row(
                        territory,
                        one.id(),
                        one.child().id(),
                        one.guardian().id(),
                        one.rank(),
                        one.rights() == GuardianRights.BARRED));
    }

    private void writeHouseholds(List<Household> households) {
        batch.insert(
                "core.household (territory_id, id, name)", households, one -> row(territory, one.id(), one.name()));
        batch.insert(
                "core.household_member (territory_id, household_id, person_id, kind)",
                households.stream().flatMap(PeopleRows::members).toList(),
                member -> row(territory, member.household(), member.person(), member.kind()));
    }

    private record Member(UUID household, UUID person, String kind) {}

    private static Stream<Member> members(Household household) {
        return Stream.concat(
                household.adults().stream().map(adult -> new Member(household.id(), adult.id(), "ADULT")),
                household.children().stream().map(child -> new Member(household.id(), child.id(), "CHILD")));
    }
}
