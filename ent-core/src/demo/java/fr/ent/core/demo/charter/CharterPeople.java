package fr.ent.core.demo.charter;

import fr.ent.core.Role;
import fr.ent.core.demo.CastMember;
import fr.ent.core.demo.Grant;
import fr.ent.core.demo.Guardianship.GuardianRights;
import fr.ent.core.demo.Person;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.Town;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The people of a town as far as charters are concerned. */
record CharterPeople(Town town) {

    /** The author of the town's charter. */
    Person author() {
        return Stream.of(Role.TERRITORY_ADMINISTRATOR, Role.TOWN_AGENT)
                .flatMap(town::holders)
                .findFirst()
                .orElseThrow();
    }

    /** The right of the head who is played, if one is. */
    Optional<Grant> head() {
        return town.cast().stream()
                .filter(member -> member.role() == Role.HEAD)
                .flatMap(member -> town.grants().stream()
                        .filter(grant ->
                                grant.role() == Role.HEAD && grant.person().equals(member.person())))
                .findFirst();
    }

    /** The last one of the pupils who are played. */
    Optional<Person> lastPupil() {
        return town.cast().reversed().stream()
                .filter(member -> member.role() == Role.PUPIL)
                .map(CastMember::person)
                .findFirst();
    }

    boolean isPupil(Person person) {
        return town.pupils().stream().map(Pupil::person).anyMatch(person::equals);
    }

    /** Whether somebody learns or works at a school, or has a child there. */
    boolean areOf(UUID school, Person person) {
        return town.grants().stream().anyMatch(grant -> grant.person().equals(person) && isOf(school, grant))
                || town.pupils().stream()
                        .anyMatch(pupil -> pupil.person().equals(person) && isOf(school, pupil.schoolClass()))
                || town.guardianships().stream()
                        .anyMatch(tie -> tie.guardian().equals(person)
                                && tie.rights() == GuardianRights.FULL
                                && isOf(school, tie.child().schoolClass()));
    }

    private boolean isOf(UUID school, Grant grant) {
        return grant.scopeId().equals(school)
                || town.classes().stream().anyMatch(one -> one.id().equals(grant.scopeId()) && isOf(school, one));
    }

    private static boolean isOf(UUID school, SchoolClass schoolClass) {
        return schoolClass.school().id().equals(school);
    }
}
