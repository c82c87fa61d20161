package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.onde.Fault;
import fr.ent.core.onboarding.onde.OndeFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A plan while it is made. */
final class Draft {

    private final Answers answers;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Entity, Integer> unchanged = new EnumMap<>(Entity.class);
    private final List<Question> open = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    Draft(Answers answers) {
        this.answers = answers;
    }

    void add(Change change) {
        changes.add(change);
    }

    void confirm(Entity entity) {
        unchanged.merge(entity, 1, Integer::sum);
    }

    void leaveOut(Fault fault) {
        faults.add(fault);
    }

    /** The answer, when there is one; else the question stays open. */
    Answers.Answer ask(Question question) {
        Answers.Answer answer = answers.to(question);
        if (answer instanceof Answers.Answer.Open) {
            open.add(question);
        }
        return answer;
    }

    List<Question> open(OndeFile file) {
        return open.stream().filter(question -> question.file() == file).toList();
    }

    Plan finished() {
        return new Plan(changes, unchanged, open, faults);
    }
}
