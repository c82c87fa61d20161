package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.household.OwnFamily;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.EntryId;
import fr.ent.homework.work.WorkBoard.PupilWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows those who lead a class the work of its pupils. A constant number of statements, whatever was handed in. */
@Component
class ShowBoard {

    private final Sql sql;
    private final Directory directory;
    private final HandIns handIns;
    private final HandInViews views;
    private final OwnFamilies ownFamilies;

    ShowBoard(Sql sql, Directory directory, HandIns handIns, HandInViews views, OwnFamilies ownFamilies) {
        this.ownFamilies = ownFamilies;
        this.sql = sql;
        this.directory = directory;
        this.handIns = handIns;
        this.views = views;
    }

    /** None for homework whose work isn't handed in, or of a class that the viewer doesn't lead. */
    Optional<WorkBoard> show(EntryId id, Viewer viewer) {
        return sql.of("""
                        select class_id, subject, body, due_on from homework.entry
                        where id = :id and hand_in and deleted_at is null""")
                .with("id", id)
                .find(row -> new BoardEntry(
                        row.id("class_id", ClassId::new), row.text("subject"), row.text("body"), row.day("due_on")))
                .filter(entry -> directory
                        .findClass(entry.schoolClass())
                        .filter(viewer::leads)
                        .isPresent())
                .map(entry -> new WorkBoard(
                        id, entry.subject(), entry.text(), entry.dueDate(), list(id, entry.schoolClass(), viewer)));
    }

    /**
     * Pupils of today: what one of them handed in who has left the class since isn't shown any more, nor is a pupil who is hidden from
     * the viewer at work.
     */
    private List<PupilWork> list(EntryId id, ClassId schoolClass, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        Map<ChildId, List<HandInView>> tries = views.group(handIns.list(id), HandInFacts::child);
        return directory.listPupils(schoolClass).stream()
                .filter(pupil -> !own.hides(pupil.id()))
                .map(pupil -> new PupilWork(
                        pupil.id(), pupil.givenName(), pupil.familyName(), tries.getOrDefault(pupil.id(), List.of())))
                .toList();
    }

    private record BoardEntry(ClassId schoolClass, String subject, String text, LocalDate dueDate) {}
}
