package fr.ent.homework.progress;

import fr.ent.core.ChildId;
import fr.ent.homework.progress.skill.SkillId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A level that is noted.
 *
 * @param level none takes the noted one away
 */
record NotedResult(
        @NotNull ChildId childId,
        @NotNull SkillId skillId,
        @Nullable ResultLevel level) {}
