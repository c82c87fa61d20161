package fr.ent.homework.exercise;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.ExerciseEditionId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets teachers give the exercises that they read, in their latest edition, and once more what they gave before. */
@Component
public class ReadableExercises {

    private final ExerciseRights rights;
    private final Exercises exercises;
    private final Sql sql;

    ReadableExercises(ExerciseRights rights, Exercises exercises, Sql sql) {
        this.rights = rights;
        this.exercises = exercises;
        this.sql = sql;
    }

    /** An own one, or one that a school of the viewer's shares. */
    public Optional<ExerciseContent> find(ExerciseId id, Viewer viewer) {
        return exercises
                .find(id)
                .filter(one -> rights.mayRead(one, viewer))
                .map(one -> one.writing().content());
    }

    /** Whether each is one that the viewer may give. Holds them, so that an edition doesn't go before an entry names it. */
    public boolean areTheirs(Viewer viewer, Set<ExerciseEditionId> editions) {
        if (editions.isEmpty()) {
            return true;
        }
        Set<ExerciseEditionId> found = new HashSet<>(sql.of("""
                        select edition_id from homework.exercise
                        where edition_id = any(:editions)
                          and (author_id = :viewer or shared_school_id = any(:schools)) for share""")
                .ids("editions", editions)
                .with("viewer", viewer.person())
                .ids("schools", rights.listSchools(viewer))
                .set(row -> row.id("edition_id", ExerciseEditionId::new)));
        found.addAll(sql.of("""
                        select distinct exercise_edition_id from homework.entry
                        where exercise_edition_id = any(:editions) and author_id = :viewer""")
                .ids("editions", editions)
                .with("viewer", viewer.person())
                .set(row -> row.id("exercise_edition_id", ExerciseEditionId::new)));
        return found.containsAll(editions);
    }
}
