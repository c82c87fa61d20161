package fr.ent.infra.standalone.demo;

import fr.ent.canteen.prices.method.Residence;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A territory with everybody in it, before it is stored. */
final class Town {

    private final Chance chance;
    private final Brand brand;
    private final SchoolYear year;
    private final UUID yearId;
    private final List<School> schools = new ArrayList<>();
    private final List<SchoolClass> classes = new ArrayList<>();
    private final List<Person> adults = new ArrayList<>();
    private final List<Pupil> pupils = new ArrayList<>();
    private final List<Guardianship> guardianships = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final Map<Pupil, List<Household>> homes = new HashMap<>();
    private final List<Grant> grants = new ArrayList<>();
    private final List<Closure> closures = new ArrayList<>();
    private final List<CastMember> cast = new ArrayList<>();

    Town(Brand brand, SchoolYear year, Chance chance) {
        this.brand = brand;
        this.year = year;
        this.chance = chance;
        this.yearId = chance.id();
    }

    /** The territory itself. Without hosts of its own name it is found by none. */
    record Brand(UUID id, String name, String accent, String siret, List<String> hosts, Standing standing) {

        Brand {
            hosts = List.copyOf(hosts);
        }

        enum Standing {
            DEFAULT,
            BESIDE
        }
    }

    void add(School school) {
        schools.add(school);
    }

    void add(SchoolClass schoolClass) {
        classes.add(schoolClass);
    }

    void add(Pupil pupil) {
        pupils.add(pupil);
    }

    void add(Closure closure) {
        closures.add(closure);
    }

    void addAdult(Person person) {
        adults.add(person);
    }

    void entrust(Pupil child, Person guardian, int rank, Guardianship.Standing standing) {
        guardianships.add(new Guardianship(chance.id(), child, guardian, rank, standing));
    }

    void house(String name, List<Person> grownUps, List<Pupil> children) {
        households.add(new Household(chance.id(), name, grownUps, children));
    }

    void grant(Person person, Role role, ScopeType type, UUID scope) {
        grants.add(new Grant(chance.id(), person, role, type, scope));
    }

    void play(String label, Role role, Person person) {
        cast.add(new CastMember(label, role, person));
    }

    /** Draws for one module, of ids that no other town has. */
    Chance chance(long seed) {
        return new Chance(seed ^ brand.id().getLeastSignificantBits());
    }

    Brand brand() {
        return brand;
    }

    SchoolYear year() {
        return year;
    }

    UUID yearId() {
        return yearId;
    }

    List<School> schools() {
        return schools;
    }

    List<SchoolClass> classes() {
        return classes;
    }

    List<Pupil> pupils() {
        return pupils;
    }

    List<Guardianship> guardianships() {
        return guardianships;
    }

    List<Household> households() {
        return households;
    }

    List<Grant> grants() {
        return grants;
    }

    List<Closure> closures() {
        return closures;
    }

    List<CastMember> cast() {
        return cast;
    }

    School school(String name) {
        return schools.stream()
                .filter(school -> school.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    SchoolClass schoolClass(String name) {
        return classes.stream()
                .filter(schoolClass -> schoolClass.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Person adult(String givenName, String familyName) {
        return adults.stream()
                .filter(adult -> adult.givenName().equals(givenName)
                        && adult.familyName().equals(familyName))
                .findFirst()
                .orElseThrow();
    }

    Pupil pupil(String givenName, String familyName) {
        return pupils.stream()
                .filter(pupil -> pupil.person().name().equals(givenName + " " + familyName))
                .findFirst()
                .orElseThrow();
    }

    /** Where a child lives: one household or two. */
    List<Household> homes(Pupil child) {
        return homes.computeIfAbsent(
                child,
                asked -> households.stream()
                        .filter(household -> household.children().contains(asked))
                        .toList());
    }

    /** Whether a household lives in the territory, by the commune of its first adult. */
    Residence residence(Household household) {
        String commune = schools.getFirst().address().city();
        return household.adults().getFirst().home().city().equals(commune) ? Residence.INSIDE : Residence.OUTSIDE;
    }

    List<Household> outside() {
        return households.stream()
                .filter(household -> residence(household) == Residence.OUTSIDE)
                .toList();
    }

    /** The one who has charge of a class; another may share it. */
    Person teacher(SchoolClass schoolClass) {
        return teachers(schoolClass).findFirst().orElseThrow();
    }

    Stream<Person> teachers(SchoolClass schoolClass) {
        return grants.stream()
                .filter(grant -> grant.role() == Role.TEACHER && grant.scopeId().equals(schoolClass.id()))
                .map(Grant::person);
    }

    Stream<Person> people() {
        return Stream.concat(adults.stream(), pupils.stream().map(Pupil::person));
    }

    List<Person> guardians() {
        return guardianships.stream().map(Guardianship::guardian).distinct().toList();
    }

    Stream<Person> holders(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::person)
                .distinct();
    }
}
