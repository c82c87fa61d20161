package fr.ent.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The person who acts, with a territory and rights, read from the directory at each request. {@code children} are the
 * children this person is a guardian of and isn't barred from; {@code classes} those taught or attended; {@code households}
 * those with this person as an adult; {@code leaving} the first day away of those children whom a file names no more.
 */
public record Viewer(
        TerritoryId territory,
        PersonName name,
        Set<RoleGrant> roles,
        List<ChildView> children,
        List<ClassView> classes,
        List<HouseholdView> households,
        Map<ChildId, LocalDate> leaving) {

    public Viewer {
        roles = Set.copyOf(roles);
        children = List.copyOf(children);
        classes = List.copyOf(classes);
        households = List.copyOf(households);
        leaving = Map.copyOf(leaving);
    }

    public PersonId person() {
        return name.id();
    }

    public boolean holds(Role role) {
        return roles.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean isGuardianOf(ChildId child) {
        return findChild(child).isPresent();
    }

    public Optional<ChildView> findChild(ChildId child) {
        return children.stream().filter(mine -> mine.id().equals(child)).findFirst();
    }

    /** The first day away of a child who is about to leave. */
    public Optional<LocalDate> findLeaving(ChildId child) {
        return Optional.ofNullable(leaving.get(child));
    }

    /** A class taught or attended. */
    public Optional<ClassView> findClass(ClassId schoolClass) {
        return classes.stream().filter(mine -> mine.id().equals(schoolClass)).findFirst();
    }

    /** Whether this viewer is that child. */
    public boolean isPupil(ChildId child) {
        return holds(Role.PUPIL) && person().equals(child.asPerson());
    }

    public boolean attends(ClassId schoolClass) {
        return holds(Role.PUPIL, schoolClass);
    }

    public boolean teaches(ClassId schoolClass) {
        return holds(Role.TEACHER, schoolClass);
    }

    /** Whether this viewer is the ATSEM of a class. */
    public boolean helpsIn(ClassId schoolClass) {
        return holds(Role.ATSEM, schoolClass);
    }

    public boolean heads(SchoolId school) {
        return roles.contains(new RoleGrant(Role.HEAD, RoleGrant.ScopeType.SCHOOL, school.value()));
    }

    /** Whether this viewer leads a class: its teachers do, and the head of its school. */
    public boolean leads(ClassView schoolClass) {
        return teaches(schoolClass.id()) || heads(schoolClass.schoolId());
    }

    /** Whether this viewer works for the town hall: an agent or the administrator of the territory. */
    public boolean servesTown() {
        return holds(Role.TOWN_AGENT) || holds(Role.TERRITORY_ADMINISTRATOR);
    }

    /** Whether the viewer sees to what a school's day needs: the town hall, the school's head and its animators do. */
    public boolean looksAfter(SchoolId school) {
        return servesTown() || animates(school) || heads(school);
    }

    public boolean animates(SchoolId school) {
        return roles.contains(new RoleGrant(Role.ANIMATOR, RoleGrant.ScopeType.SCHOOL, school.value()));
    }

    private boolean holds(Role role, ClassId schoolClass) {
        return roles.contains(new RoleGrant(role, RoleGrant.ScopeType.CLASS, schoolClass.value()));
    }

    /** Whether this viewer follows the school life of a child: the child, a guardian, a teacher or the head. */
    public boolean followsAtSchool(ChildView child) {
        return isPupil(child.id()) || isGuardianOf(child.id()) || teaches(child.classId()) || heads(child.schoolId());
    }

    /** Whether this viewer follows the class itself: its pupils, its teachers, the head and its pupils' guardians. */
    public boolean follows(ClassView schoolClass) {
        return attends(schoolClass.id())
                || teaches(schoolClass.id())
                || heads(schoolClass.schoolId())
                || children.stream().anyMatch(child -> child.classId().equals(schoolClass.id()));
    }

    /** Whether this viewer follows a class of the school: its pupils, its teachers, the head and its pupils' guardians. */
    public boolean follows(SchoolId school) {
        return heads(school)
                || classes.stream().anyMatch(mine -> mine.schoolId().equals(school))
                || children.stream().anyMatch(child -> child.schoolId().equals(school));
    }
}
