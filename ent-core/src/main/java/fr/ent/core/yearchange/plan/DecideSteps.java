package fr.ent.core.yearchange.plan;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolView;
import fr.ent.core.person.NameKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of each group of pupils what becomes of them: by the school's decision, else one level up. */
public final class DecideSteps {

    private final SchoolView.Level kind;
    private final List<PlannedClass> classes;
    private final List<PupilGroup> groups;
    private final OnwardPath onward;

    /**
     * @param classes of the year to come, by name
     * @param groups all pupils of the school, by the name of their class
     * @param onward where those go whose next level the school doesn't teach
     */
    public DecideSteps(SchoolView.Level kind, List<PlannedClass> classes, List<PupilGroup> groups, OnwardPath onward) {
        this.kind = kind;
        this.classes = List.copyOf(classes);
        this.groups = List.copyOf(groups);
        this.onward = onward;
    }

    public List<GroupPlan> decide() {
        return groups.stream().map(this::decide).toList();
    }

    private GroupPlan decide(PupilGroup group) {
        Optional<PassageDecision> decision = PassageDecision.read(group.decision());
        boolean isUnread = decision.isEmpty() && !group.decision().isEmpty();
        StepOrigin origin = decision.isPresent() ? StepOrigin.DECISION : StepOrigin.LEVEL;
        PupilStep step = decision.map(PassageDecision::step).orElse(PupilStep.UP);
        if (step == PupilStep.LEAVES) {
            return new GroupPlan(group, step, origin, null, null, null);
        }
        Optional<SchoolLevel> named = decision.flatMap(said -> Optional.ofNullable(said.level()));
        Optional<SchoolLevel> level = group.findLevel();
        if (named.isEmpty() && level.isEmpty()) {
            return undecided(group, origin, PlanOddity.LEVEL_UNKNOWN);
        }
        if (named.isEmpty() && level.filter(one -> !one.isTaughtAt(kind)).isPresent()) {
            return undecided(group, origin, PlanOddity.LEVEL_NOT_TAUGHT);
        }
        Optional<SchoolLevel> next = named.or(() -> level.flatMap(one -> one.after(step.years())));
        return next.map(one -> one.isTaughtAt(kind)
                        ? place(group, step, origin, one, isUnread)
                        : leadOnward(group, origin, one, isUnread))
                .orElseGet(() -> new GroupPlan(group, PupilStep.LEAVES, origin, unread(isUnread), null, null));
    }

    private GroupPlan leadOnward(PupilGroup group, StepOrigin origin, SchoolLevel next, boolean isUnread) {
        return switch (onward.way()) {
            case ASKED -> new GroupPlan(group, PupilStep.UNDECIDED, origin, PlanOddity.NEXT_SCHOOL_UNKNOWN, next, null);
            case SCHOOL -> new GroupPlan(group, PupilStep.PASSES_ON, origin, unread(isUnread), next, null);
            case AWAY -> new GroupPlan(group, PupilStep.LEAVES, origin, unread(isUnread), null, null);
        };
    }

    private GroupPlan place(PupilGroup group, PupilStep step, StepOrigin origin, SchoolLevel next, boolean isUnread) {
        return choose(group, next)
                .map(found -> new GroupPlan(group, step, origin, unread(isUnread), next, found))
                .orElseGet(() -> new GroupPlan(group, PupilStep.UNDECIDED, origin, PlanOddity.NO_CLASS, next, null));
    }

    private static @Nullable PlanOddity unread(boolean isUnread) {
        return isUnread ? PlanOddity.DECISION_UNREAD : null;
    }

    private static GroupPlan undecided(PupilGroup group, StepOrigin origin, PlanOddity oddity) {
        return new GroupPlan(group, PupilStep.UNDECIDED, origin, oddity, null, null);
    }

    /** The class of the same name, else the one that says the same beside its level, else as many further as one's own. */
    private Optional<ClassId> choose(PupilGroup group, SchoolLevel next) {
        List<PlannedClass> teaching =
                classes.stream().filter(one -> one.teaches(next)).toList();
        NameKey name = NameKey.of(group.className());
        NameKey rest = SchoolLevel.restOf(group.className());
        return teaching.stream()
                .filter(one -> NameKey.of(one.name()).equals(name))
                .findFirst()
                .or(() -> teaching.stream()
                        .filter(one -> !rest.isEmpty()
                                && SchoolLevel.restOf(one.name()).equals(rest))
                        .findFirst())
                .or(() -> teaching.isEmpty()
                        ? Optional.empty()
                        : Optional.of(teaching.get(placeOf(group) % teaching.size())))
                .map(PlannedClass::id);
    }

    /** Where the group's class stands among those with pupils of its level. */
    private int placeOf(PupilGroup group) {
        return groups.stream()
                .filter(one -> one.findLevel().equals(group.findLevel()))
                .map(PupilGroup::from)
                .distinct()
                .toList()
                .indexOf(group.from());
    }
}
