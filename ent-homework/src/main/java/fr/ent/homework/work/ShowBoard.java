package fr.ent.homework.work;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.homework.EntryId;
import fr.ent.homework.work.WorkBoard.PupilWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows those who lead a class the work of its pupils, and of its groups. A constant number of statements, whatever was handed in. */
@Component
class ShowBoard {

    private final Sql sql;
    private final WorkingPupils workingPupils;
    private final HandIns handIns;
    private final HandInViews views;

    ShowBoard(Sql sql, WorkingPupils workingPupils, HandIns handIns, HandInViews views) {
        this.sql = sql;
        this.workingPupils = workingPupils;
        this.handIns = handIns;
        this.views = views;
    }

    /**
     * None for homework whose work isn't handed in, or of a class that the viewer doesn't lead. What a pupil handed in who isn't among those
     * for whom it is any more isn't shown.
     */
    Optional<WorkBoard> show(EntryId id, Viewer viewer) {
        return sql.of("""
                        select e.subject, e.body, e.due_on from homework.entry e
                        where e.id = :id and e.hand_in and e.deleted_at is null and e.state = 'PUBLISHED'""")
                .with("id", id)
                .find(row -> new BoardEntry(row.text("subject"), row.text("body"), row.day("due_on")))
                .flatMap(entry -> workingPupils
                        .list(id, viewer)
                        .map(pupils ->
                                new WorkBoard(id, entry.subject(), entry.text(), entry.dueDate(), list(id, pupils))));
    }

    private List<PupilWork> list(EntryId id, List<ChildView> pupils) {
        Map<ChildId, List<HandInView>> tries = views.group(
                handIns.list(id).stream()
                        .filter(one ->
                                pupils.stream().anyMatch(pupil -> pupil.id().equals(one.child())))
                        .toList(),
                HandInFacts::child);
        return pupils.stream()
                .map(pupil -> new PupilWork(
                        pupil.id(), pupil.givenName(), pupil.familyName(), tries.getOrDefault(pupil.id(), List.of())))
                .toList();
    }

    private record BoardEntry(String subject, String text, LocalDate dueDate) {}
}
