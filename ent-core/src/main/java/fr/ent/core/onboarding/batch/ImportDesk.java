package fr.ent.core.onboarding.batch;

import fr.ent.core.Directory;
import fr.ent.core.Problem;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows imports to those who may handle them: the town hall, and the head for the own school. */
@Component
class ImportDesk {

    private final Directory directory;
    private final Batches batches;
    private final Plans plans;

    ImportDesk(Directory directory, Batches batches, Plans plans) {
        this.directory = directory;
        this.batches = batches;
        this.plans = plans;
    }

    void requireSchool(SchoolId school, Viewer viewer) {
        if (directory.findSchool(school).isEmpty() || !serves(school, viewer)) {
            throw Problem.notFound();
        }
    }

    Batch get(UUID id, Viewer viewer) {
        return batches.find(id).filter(batch -> serves(batch.school(), viewer)).orElseThrow(Problem::notFound);
    }

    ImportView view(UUID id, Viewer viewer) {
        return ImportView.of(get(id, viewer), plans.questions(id), plans.faults(id));
    }

    List<ImportView> list(Viewer viewer) {
        return batches.list(viewer.servesTown() ? null : headed(viewer)).stream()
                .map(batch -> ImportView.of(batch, List.of(), List.of()))
                .toList();
    }

    private static List<SchoolId> headed(Viewer viewer) {
        return viewer.roles().stream()
                .filter(grant -> grant.role() == Role.HEAD && grant.scopeType() == RoleGrant.ScopeType.SCHOOL)
                .map(grant -> new SchoolId(grant.scopeId()))
                .toList();
    }

    private static boolean serves(SchoolId school, Viewer viewer) {
        return viewer.servesTown() || viewer.heads(school);
    }
}
