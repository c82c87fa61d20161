package fr.ent.core.onboarding;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import fr.ent.core.rights.ReturnedRights;
import fr.ent.core.rights.RightEnded;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells of imports and their undoing, and of the rights that came or went with them as if a person had given or ended them; in
 * the caller's transaction, and in as many statements however large the import is.
 */
@Component
public class ImportTrail {

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
    public void applied(UUID batch, SchoolId school, Viewer viewer) {
        tellGiven(batch, "ADDED", viewer.person());
        tellEnded(batch, "LEFT", viewer.person());
        record("import.applied", batch, school, viewer);
        events.publishEvent(new ImportApplied(viewer.territory(), batch));
    }

    /** After its rows are taken out, before its changes are forgotten. */
    public void undone(UUID batch, SchoolId school, Viewer viewer) {
        tellGiven(batch, "LEFT", viewer.person());
        tellEnded(batch, "ADDED", viewer.person());
        record("import.undone", batch, school, viewer);
    }

    private void tellGiven(UUID batch, String kind, PersonId by) {
        returnedRights.tellImported(
                sql.of("select row_id" + RIGHTS)
                        .with("batch", batch)
                        .with("kind", kind)
                        .list(row -> row.uuid("row_id")),
                by);
    }

    private void tellEnded(UUID batch, String kind, PersonId by) {
        List<PersonId> people = sql.of(
                        "select distinct cast(coalesce(after->>'person_id', before->>'person_id') as uuid) as person_id"
                                + RIGHTS)
                .with("batch", batch)
                .with("kind", kind)
                .list(row -> row.id("person_id", PersonId::new));
        if (!people.isEmpty()) {
            events.publishEvent(new RightEnded(people, by));
        }
    }

    private void record(String action, UUID batch, SchoolId school, Viewer viewer) {
        audit.record(viewer.person(), action, "import:" + batch, Map.of("school", school.toString()));
    }
}
