package fr.ent.messaging;

import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import fr.ent.core.SchoolId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The blog of a class or the journal of a school, named by one of both. */
public record NamedBlog(@Nullable ClassId classId, @Nullable SchoolId schoolId) {

    public NamedBlog {
        if ((classId == null) == (schoolId == null)) {
            throw new InvalidInput("classId", "required");
        }
    }

    public static NamedBlog of(ArticlePlace place) {
        return new NamedBlog(place.classId(), place.findClass().isPresent() ? null : place.schoolId());
    }

    /** That of a row, whose place is a class or, for a journal, a school. */
    public static NamedBlog of(UUID place, boolean journal) {
        return journal ? new NamedBlog(null, new SchoolId(place)) : new NamedBlog(new ClassId(place), null);
    }

    public boolean isJournal() {
        return classId == null;
    }

    /** That of the class, or of the school. */
    public UUID id() {
        if (classId != null) {
            return classId.value();
        }
        return findSchool().orElseThrow().value();
    }

    public Optional<ClassId> findClass() {
        return Optional.ofNullable(classId);
    }

    public Optional<SchoolId> findSchool() {
        return Optional.ofNullable(schoolId);
    }

    /** The words by which its screens are asked for it. */
    public String query() {
        return (classId == null ? "ecole=" : "classe=") + id();
    }
}
