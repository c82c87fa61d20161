package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan while it is made. */
final class Draft {

    private final Decisions decisions;
    private final List<Change> changes = new ArrayList<>();
    private final Map<ChangedEntity, Integer> unchanged = new EnumMap<>(ChangedEntity.class);
    private final List<Question> open = new ArrayList<>();
    private final List<OndeFault> faults = new ArrayList<>();
    private final Set<OndeFile> partial = EnumSet.noneOf(OndeFile.class);

    Draft(Decisions decisions) {
        this.decisions = decisions;
    }

    void add(Change change) {
        changes.add(change);
    }

    void confirm(ChangedEntity entity) {
        unchanged.merge(entity, 1, Integer::sum);
    }

    /** Notes that part of a line isn't kept, while the person it is about is recognised. */
    void mention(OndeFault fault) {
        faults.add(fault);
    }

    /** Refuses a line, or one of the people it names: the file doesn't say any more who is missing. */
    void leaveOut(OndeFault fault) {
        faults.add(fault);
        distrust(fault.file());
    }

    void distrust(OndeFile file) {
        partial.add(file);
    }

    /** Whether the absence of a line may be taken for a departure. */
    boolean isWhole(OndeFile file) {
        return !partial.contains(file);
    }

    /** The decision, when there is one; else the question stays open. */
    Decisions.Decision ask(Question question) {
        Decisions.Decision decision = decisions.to(question);
        if (decision instanceof Decisions.Decision.Open) {
            open.add(question);
        }
        return decision;
    }

    List<Question> open(OndeFile file) {
        return open.stream().filter(question -> question.file() == file).toList();
    }

    Plan finished() {
        return new Plan(changes, unchanged, open, faults, partial);
    }
}
