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
import org.jspecify.annotations.Nullable;
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
                        select e.class_id, e.subject, e.body, e.due_on, e.for_some,
                               array(select p.child_id from homework.entry_reader p
                                     where p.territory_id = e.territory_id and p.entry_id = e.id) as pupil_ids
                        from homework.entry e
                        where e.id = :id and e.hand_in and e.deleted_at is null and e.state = 'PUBLISHED'""")
                .with("id", id)
                .find(row -> new BoardEntry(
                        row.id("class_id", ClassId::new),
                        row.text("subject"),
                        row.text("body"),
                        row.day("due_on"),
                        row.flag("for_some") ? row.ids("pupil_ids", ChildId::new) : null))
                .filter(entry -> directory
                        .findClass(entry.schoolClass())
                        .filter(viewer::leads)
                        .isPresent())
                .map(entry ->
                        new WorkBoard(id, entry.subject(), entry.text(), entry.dueDate(), list(id, entry, viewer)));
    }

    /**
     * Pupils of today for whom it is: what one of them handed in who has left the class since isn't shown any more, nor is a pupil who is
     * hidden from the viewer at work.
     */
    private List<PupilWork> list(EntryId id, BoardEntry entry, Viewer viewer) {
        OwnFamily own = ownFamilies.find(viewer);
        Map<ChildId, List<HandInView>> tries = views.group(handIns.list(id), HandInFacts::child);
        return directory.listPupils(entry.schoolClass()).stream()
                .filter(pupil -> entry.pupils() == null || entry.pupils().contains(pupil.id()))
                .filter(pupil -> !own.hides(pupil.id()))
                .map(pupil -> new PupilWork(
                        pupil.id(), pupil.givenName(), pupil.familyName(), tries.getOrDefault(pupil.id(), List.of())))
                .toList();
    }

    /** @param pupils those for whom alone it is; the class where there are none */
    private record BoardEntry(
            ClassId schoolClass,
            String subject,
            String text,
            LocalDate dueDate,
            @Nullable List<ChildId> pupils) {}
}
