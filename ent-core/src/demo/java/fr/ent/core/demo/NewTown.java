package fr.ent.core.demo;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import java.util.List;
import java.util.UUID;

/** A town while schools open and people settle in it. */
public final class NewTown extends Town {

    private final Chance chance;

    public NewTown(Brand brand, SchoolYear year, Chance chance) {
        super(brand, year, chance.id());
        this.chance = chance;
    }

    public void add(School school) {
        schools.add(school);
    }

    public void add(SchoolClass schoolClass) {
        classes.add(schoolClass);
    }

    public void add(Pupil pupil) {
        pupils.add(pupil);
    }

    public void add(Closure closure) {
        closures.add(closure);
    }

    public void addAdult(Person person) {
        adults.add(person);
    }

    public void entrust(Pupil child, Person guardian, int rank, Guardianship.GuardianRights rights) {
        guardianships.add(new Guardianship(chance.id(), child, guardian, rank, rights));
    }

    public void house(String name, List<Person> grownUps, List<Pupil> children) {
        households.add(new Household(chance.id(), name, grownUps, children));
    }

    public void grant(Person person, Role role, ScopeType type, UUID scope) {
        grants.add(new Grant(chance.id(), person, role, type, scope, List.of()));
    }

    /** Somebody accompanies these pupils, who are of one school, all through the year. */
    public void accompany(Person person, Role role, List<Pupil> accompanied) {
        grants.add(new Grant(
                chance.id(),
                person,
                role,
                ScopeType.SCHOOL,
                accompanied.getFirst().schoolClass().school().id(),
                accompanied));
    }

    public void play(String label, Role role, Person person) {
        cast.add(new CastMember(label, role, person));
    }
}
