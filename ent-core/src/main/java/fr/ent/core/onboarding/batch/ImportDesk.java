package fr.ent.core.onboarding.batch;

import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Shows imports to the town hall. A comparison shows what is known about people of the whole territory, so a head, who may
 * only know the own school, hands the files to the town hall.
 */
@Component
class ImportDesk {

    private final Directory directory;
    private final Batches batches;
    private final Plans plans;
    private final ImportLeavings leavings;
    private final EmptiedClasses emptied;

    ImportDesk(Directory directory, Batches batches, Plans plans, ImportLeavings leavings, EmptiedClasses emptied) {
        this.directory = directory;
        this.batches = batches;
        this.plans = plans;
        this.leavings = leavings;
        this.emptied = emptied;
    }

    boolean knows(SchoolId school) {
        return directory.findSchool(school).isPresent();
    }

    Optional<Batch> find(UUID id) {
        return batches.find(id);
    }

    Optional<ImportView> findView(UUID id) {
        return batches.find(id)
                .map(batch -> ImportView.of(
                        batch,
                        new ImportView.ImportDetails(
                                plans.questions(id),
                                plans.faults(id),
                                leavings.summary(id),
                                emptied.list(batch),
                                leavings.countLost(id),
                                leavings.lost(id))));
    }

    List<ImportView> list() {
        return batches.list().stream().map(ImportView::of).toList();
    }
}
