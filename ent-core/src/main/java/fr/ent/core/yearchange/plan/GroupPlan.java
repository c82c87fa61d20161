package fr.ent.core.yearchange.plan;

import fr.ent.core.ClassId;
import org.jspecify.annotations.Nullable;

/** The step of a group of pupils, unless a person says something else of one of them. */
public record GroupPlan(
        PupilGroup group,
        PupilStep step,
        StepOrigin origin,
        @Nullable PlanOddity oddity,
        @Nullable SchoolLevel nextLevel,
        @Nullable ClassId schoolClass) {}
