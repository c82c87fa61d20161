package fr.ent.core.onboarding.batch;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.onboarding.ImportApplied;
import fr.ent.core.onboarding.diff.Change.ChangeKind;
import fr.ent.core.persistence.Sql;
import fr.ent.core.rights.ReturnedRights;
import fr.ent.core.rights.RightEnded;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells of imports and their undoing, and of the rights that came or went with them as if a person had given or ended them; in
 * the caller's transaction, and in as many statements however large the import is.
 */
@Component
class ImportTrail {

    private static final String RIGHTS =
            " from core.import_change where batch_id = :batch and entity = 'RIGHT' and kind = :kind";

    private final Sql sql;
    private final Audit audit;
    private final ReturnedRights returnedRights;
    private final ApplicationEventPublisher events;

    ImportTrail(Sql sql, Audit audit, ReturnedRights returnedRights, ApplicationEventPublisher events) {
        this.sql = sql;
        this.audit = audit;
        this.returnedRights = returnedRights;
        this.events = events;
    }

    /** After its rows are written. */
    void applied(Batch batch, Viewer viewer) {
        tellGiven(batch, ChangeKind.ADDED, viewer.person());
        tellEnded(batch, ChangeKind.LEFT, viewer.person());
        record("import.applied", batch, viewer);
        events.publishEvent(new ImportApplied(viewer.territory(), batch.id()));
    }

    /** After its rows are taken out, before its changes are forgotten. */
    void undone(Batch batch, Viewer viewer) {
        tellGiven(batch, ChangeKind.LEFT, viewer.person());
        tellEnded(batch, ChangeKind.ADDED, viewer.person());
        record("import.undone", batch, viewer);
    }

    private void tellGiven(Batch batch, ChangeKind kind, PersonId by) {
        returnedRights.tellImported(
                sql.of("select row_id" + RIGHTS)
                        .with("batch", batch.id())
                        .with("kind", kind)
                        .list(row -> row.uuid("row_id")),
                by);
    }

    private void tellEnded(Batch batch, ChangeKind kind, PersonId by) {
        List<PersonId> people = sql.of(
                        "select distinct cast(coalesce(after->>'person_id', before->>'person_id') as uuid) as person_id"
                                + RIGHTS)
                .with("batch", batch.id())
                .with("kind", kind)
                .list(row -> row.id("person_id", PersonId::new));
        if (!people.isEmpty()) {
            events.publishEvent(new RightEnded(people, by));
        }
    }

    private void record(String action, Batch batch, Viewer viewer) {
        audit.record(
                viewer.person(),
                action,
                "import:" + batch.id(),
                Map.of("school", batch.school().toString()));
    }
}
