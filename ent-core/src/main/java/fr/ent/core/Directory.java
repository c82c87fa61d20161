package fr.ent.core;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Read-only views of the territory's schools, classes and families. Each call is one SQL statement. */
public interface Directory {

    List<SchoolView> listSchools();

    Optional<SchoolView> findSchool(SchoolId school);

    List<ClassView> listClasses(SchoolId school);

    /** Classes of these schools. */
    List<ClassView> listClassesAt(Collection<SchoolId> schools);

    /** The classes that a school has had, those of years that are over too, by name. */
    List<ClassView> listClassesOfAllYears(SchoolId school);

    Optional<ClassView> findClass(ClassId schoolClass);

    /** These classes by name, those that are closed too. */
    List<ClassView> findClasses(Collection<ClassId> classes);

    Optional<ChildView> findChild(ChildId child);

    List<ChildView> listChildren(Collection<ChildId> children);

    /** Pupils of a class, by family name then given name. */
    List<ChildView> listPupils(ClassId schoolClass);

    /** Pupils of these schools, by family name then given name. */
    List<ChildView> listPupilsAt(Collection<SchoolId> schools);

    /** Guardians of a child by rank, without those barred from the child. */
    List<PersonName> listGuardians(ChildId child);

    /** Guardians of each pupil of a class, without those barred. */
    Map<ChildId, List<PersonName>> listGuardians(ClassId schoolClass);

    /** Guardians of each of these children by rank, without those barred. */
    Map<ChildId, List<PersonName>> listGuardians(Collection<ChildId> children);

    /** Guardians whom a court has barred from each of these children: for who hands a child over, never for families. */
    Map<ChildId, List<PersonName>> listBarred(Collection<ChildId> children);

    /** The classes of years that are over in which these children were, until a change of years took them on. */
    Set<ClassId> listFormerClasses(Collection<ChildId> children);

    List<PersonName> listTeachers(ClassId schoolClass);

    /** Those whose right to teach a class holds at a moment, stand-ins included. */
    List<PersonName> listTeachers(ClassId schoolClass, Instant at);

    /** The teachers of each of these classes today. */
    Map<ClassId, List<PersonName>> listTeachers(Collection<ClassId> classes);

    /** Those of these classes that are open, by name. */
    List<ClassView> listOpenClasses(Collection<ClassId> classes);

    /** The classes that somebody teaches today, by name. */
    List<ClassView> listTaught(PersonId teacher);

    /** Those who head a school today. */
    Set<PersonId> listHeads(SchoolId school);

    /** Adults who follow a child at school: guardians not barred, teachers of the class and the head. */
    Set<PersonId> followers(ChildId child);

    /** Households this person belongs to, as an adult or as a child. */
    List<HouseholdView> listHouseholds(PersonId person);

    /** These households, with their members. */
    List<HouseholdView> listHouseholds(Collection<HouseholdId> households);

    Map<PersonId, PersonName> names(Collection<PersonId> people);

    /** Those of these people who have an account in use: a notice reaches nobody else. */
    Set<PersonId> listReached(Collection<PersonId> people);
}
