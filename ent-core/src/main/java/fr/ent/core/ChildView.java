package fr.ent.core;

/** A child at school: who, and in which class of which school this year. */
public record ChildView(
        ChildId id,
        String givenName,
        String familyName,
        ClassId classId,
        String className,
        SchoolId schoolId,
        String schoolName) {

    public ClassView schoolClass() {
        return new ClassView(classId, className, schoolId);
    }
}
