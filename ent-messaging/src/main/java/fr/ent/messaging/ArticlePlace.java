package fr.ent.messaging;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
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

    /** A class is led by its teachers and the head, a journal by all teachers of the school and the head. */
    public boolean isLedBy(Viewer viewer) {
        return viewer.heads(schoolId)
                || findClass()
                        .map(viewer::teaches)
                        .orElseGet(() -> viewer.classes().stream()
                                .anyMatch(own -> own.schoolId().equals(schoolId) && viewer.teaches(own.id())));
    }

    /** Whether it is of the class of a child or, for a journal, of its school. */
    public boolean isOfChild(ChildView child) {
        return findClass().map(child.classId()::equals).orElse(child.schoolId().equals(schoolId));
    }

    public boolean isOf(ClassId schoolClass) {
        return schoolClass.equals(classId);
    }
}
