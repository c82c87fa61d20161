package fr.ent.homework.exercise;

import fr.ent.core.ClassView;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says which exercises a teacher or a head reads: the own ones, and those shared with a school where they work. */
@Component
class ExerciseRights {

    Set<SchoolId> listSchools(Viewer viewer) {
        return Stream.concat(
                        viewer.classes().stream()
                                .filter(mine -> viewer.teaches(mine.id()))
                                .map(ClassView::schoolId),
                        viewer.roles().stream()
                                .filter(grant -> grant.role() == Role.HEAD && grant.scopeType() == ScopeType.SCHOOL)
                                .map(grant -> new SchoolId(grant.scopeId())))
                .collect(Collectors.toSet());
    }

    boolean mayRead(KeptExercise exercise, Viewer viewer) {
        return exercise.isBy(viewer)
                || (exercise.shared() != null && listSchools(viewer).contains(exercise.shared()));
    }
}
