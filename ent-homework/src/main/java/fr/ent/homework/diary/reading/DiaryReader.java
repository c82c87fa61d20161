package fr.ent.homework.diary.reading;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamily;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reader of the diary of these classes.
 *
 * @param leads whether all is read, drafts and what is for some pupils too
 * @param hidden of whose entries a leader of the class reads nothing
 * @param children those for whom entries are read otherwise
 */
record DiaryReader(Set<ClassId> classes, boolean leads, Set<ChildId> hidden, Set<ChildId> children, DiaryOf diaryOf) {

    /** Whether the days before a child was moved are those of its former class. */
    enum DiaryOf {
        /** All days are the class's. */
        CLASS,
        /** Those from the move on are. */
        CHILD,
        /** The former class's days are read as well. */
        FAMILY
    }

    /** Reads of a child as its teachers do. */
    static DiaryReader of(ChildView child) {
        return new DiaryReader(Set.of(child.classId()), false, Set.of(), Set.of(child.id()), DiaryOf.CHILD);
    }

    /**
     * Reads as the family of a child does.
     *
     * @param former the classes in which it was in other years
     */
    static DiaryReader family(ChildView child, Set<ClassId> former) {
        Set<ClassId> classes = new HashSet<>(former);
        classes.add(child.classId());
        return new DiaryReader(classes, false, Set.of(), Set.of(child.id()), DiaryOf.FAMILY);
    }

    /** Reads a whole class, as one of its teachers does. */
    static DiaryReader leading(ClassView schoolClass, OwnFamily own) {
        return new DiaryReader(Set.of(schoolClass.id()), true, own.hidden().asChildren(), Set.of(), DiaryOf.CLASS);
    }

    /** Reads a whole class, as a pupil and a family do. */
    static DiaryReader of(ClassView schoolClass, Viewer viewer) {
        Stream<ChildId> own = viewer.children().stream()
                .filter(child -> child.classId().equals(schoolClass.id()))
                .map(ChildView::id);
        Stream<ChildId> oneself =
                viewer.attends(schoolClass.id()) ? Stream.of(ChildId.of(viewer.person())) : Stream.empty();
        return new DiaryReader(
                Set.of(schoolClass.id()),
                false,
                Set.of(),
                Stream.concat(own, oneself).collect(Collectors.toSet()),
                DiaryOf.CLASS);
    }
}
