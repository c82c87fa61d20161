package fr.ent.core.onboarding.batch;

import fr.ent.core.PersonId;
import fr.ent.core.onboarding.batch.Batch.ImportFile;
import fr.ent.core.onboarding.diff.Comparison;
import fr.ent.core.onboarding.diff.Decisions;
import fr.ent.core.onboarding.diff.Plan;
import fr.ent.core.onboarding.diff.Register;
import fr.ent.core.onboarding.onde.OndeFile;
import fr.ent.core.onboarding.onde.OndeReading;
import fr.ent.core.onboarding.year.FileYears.SchoolInYear;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares an import with the directory and keeps what it found. */
@Component
class CompareImport {

    private final Registers registers;
    private final Batches batches;
    private final StagedLines lines;
    private final Plans plans;
    private final ImportLeavings leavings;

    CompareImport(Registers registers, Batches batches, StagedLines lines, Plans plans, ImportLeavings leavings) {
        this.registers = registers;
        this.batches = batches;
        this.lines = lines;
        this.plans = plans;
        this.leavings = leavings;
    }

    /** The new preview, or nothing when there is no school year to import into. */
    @Transactional
    public Optional<UUID> compare(
            UUID batch,
            SchoolInYear said,
            Map<OndeFile, OndeReading.UsableLines> files,
            Map<String, ImportFile> named,
            PersonId by) {
        Optional<Register> register = registers.find(said.school(), said.year());
        register.ifPresent(directory -> {
            Plan plan = Comparison.of(directory, files, Decisions.NONE);
            int unreadable = files.values().stream()
                    .mapToInt(file -> file.faults().size())
                    .sum();
            batches.add(
                    batch,
                    new SchoolInYear(said.school(), directory.year()),
                    named,
                    by,
                    ImportCounts.of(plan, unreadable));
            lines.add(batch, files.values());
            plans.replace(batch, plan);
        });
        return register.map(directory -> batch);
    }

    /** Compares a preview with the directory as it is now and everything answered so far. Whether it was still a preview. */
    @Transactional
    public boolean compareAgain(UUID id, Map<String, Optional<UUID>> decisions) {
        Optional<Batch> preview = batches.lock(id).filter(batch -> batch.state() == ImportState.PREVIEWED);
        preview.ifPresent(batch -> compareAgain(batch, decisions));
        return preview.isPresent();
    }

    private void compareAgain(Batch batch, Map<String, Optional<UUID>> decisions) {
        plans.decide(batch.id(), decisions);
        Register register = registers.find(batch.school(), batch.year()).orElseThrow();
        Plan plan = Comparison.of(register, lines.read(batch), plans.decisions(batch.id()));
        batches.recount(batch.id(), ImportCounts.of(plan, lines.unreadable(batch.id())));
        plans.replace(batch.id(), plan);
    }

    /** Erases what imports that nobody will apply or undo any more still hold about people. */
    @Transactional
    public void forgetOld() {
        for (UUID batch : batches.expired()) {
            lines.drop(batch);
            plans.drop(batch);
            plans.dropChanges(batch);
            leavings.forget(batch);
        }
    }
}
