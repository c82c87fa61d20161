package fr.ent.core.demo;

import fr.ent.core.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A territory with everybody in it: all that modules furnish from. */
public sealed class Town permits NewTown {

    private final Brand brand;
    private final SchoolYear year;
    private final UUID yearId;
    final List<School> schools = new ArrayList<>();
    final List<SchoolClass> classes = new ArrayList<>();
    final List<Person> adults = new ArrayList<>();
    final List<Pupil> pupils = new ArrayList<>();
    final List<Guardianship> guardianships = new ArrayList<>();
    final List<Household> households = new ArrayList<>();
    private final Map<Pupil, List<Household>> homes = new HashMap<>();
    final List<Grant> grants = new ArrayList<>();
    final List<Closure> closures = new ArrayList<>();
    final List<CastMember> cast = new ArrayList<>();

    Town(Brand brand, SchoolYear year, UUID yearId) {
        this.brand = brand;
        this.year = year;
        this.yearId = yearId;
    }

    /** Draws of one furnishing, with ids that no other town has. */
    public Chance chance(long seed) {
        return new Chance(seed ^ brand.id().getLeastSignificantBits());
    }

    public Brand brand() {
        return brand;
    }

    public SchoolYear year() {
        return year;
    }

    public UUID yearId() {
        return yearId;
    }

    public List<School> schools() {
        return Collections.unmodifiableList(schools);
    }

    public List<SchoolClass> classes() {
        return Collections.unmodifiableList(classes);
    }

    public List<Pupil> pupils() {
        return Collections.unmodifiableList(pupils);
    }

    public List<Guardianship> guardianships() {
        return Collections.unmodifiableList(guardianships);
    }

    public List<Household> households() {
        return Collections.unmodifiableList(households);
    }

    public List<Grant> grants() {
        return Collections.unmodifiableList(grants);
    }

    public List<Closure> closures() {
        return Collections.unmodifiableList(closures);
    }

    public List<CastMember> cast() {
        return Collections.unmodifiableList(cast);
    }

    public School school(String name) {
        return schools.stream()
                .filter(school -> school.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public SchoolClass schoolClass(String name) {
        return classes.stream()
                .filter(schoolClass -> schoolClass.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Person adult(String givenName, String familyName) {
        return adults.stream()
                .filter(adult -> adult.givenName().equals(givenName)
                        && adult.familyName().equals(familyName))
                .findFirst()
                .orElseThrow();
    }

    public Pupil pupil(String givenName, String familyName) {
        return pupils.stream()
                .filter(pupil -> pupil.person().name().equals(givenName + " " + familyName))
                .findFirst()
                .orElseThrow();
    }

    /** Where a child lives: one household or two. */
    public List<Household> homes(Pupil child) {
        return homes.computeIfAbsent(
                child,
                asked -> households.stream()
                        .filter(household -> household.children().contains(asked))
                        .toList());
    }

    /** Households that live in another commune, by the address of their first adult. */
    public List<Household> outside() {
        String commune = schools.getFirst().address().city();
        return households.stream()
                .filter(household ->
                        !household.adults().getFirst().home().city().equals(commune))
                .toList();
    }

    /** The one who has charge of a class; another may share it. */
    public Person teacher(SchoolClass schoolClass) {
        return teachers(schoolClass).findFirst().orElseThrow();
    }

    public Stream<Person> teachers(SchoolClass schoolClass) {
        return grants.stream()
                .filter(grant -> grant.role() == Role.TEACHER && grant.scopeId().equals(schoolClass.id()))
                .map(Grant::person);
    }

    public Stream<Person> people() {
        return Stream.concat(adults.stream(), pupils.stream().map(Pupil::person));
    }

    public List<Person> guardians() {
        return guardianships.stream().map(Guardianship::guardian).distinct().toList();
    }

    public Stream<Person> holders(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::person)
                .distinct();
    }
}
