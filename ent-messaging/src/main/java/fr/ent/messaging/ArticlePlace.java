package fr.ent.messaging;

import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.SchoolId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place where an article stands: the blog of a class, or the journal of its school.
 *
 * @param classId none in a journal
 */
public record ArticlePlace(@Nullable ClassId classId, SchoolId schoolId) {

    public static ArticlePlace of(ClassView schoolClass) {
        return new ArticlePlace(schoolClass.id(), schoolClass.schoolId());
    }

    public static ArticlePlace ofJournal(SchoolId school) {
        return new ArticlePlace(null, school);
    }

    public Optional<ClassId> findClass() {
        return Optional.ofNullable(classId);
    }

    public boolean isOf(ClassId schoolClass) {
        return schoolClass.equals(classId);
    }
}
