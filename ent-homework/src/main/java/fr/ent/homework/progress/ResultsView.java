package fr.ent.homework.progress;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.skill.SkillId;
import fr.ent.homework.progress.term.TermDays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a class in a term, for whoever notes them.
 *
 * @param term the one that is shown: {@code 2026-1}
 * @param terms those of the year that have begun
 * @param skills those of the cycles of the class, the school's own among them
 * @param pupils those who aren't hidden from the viewer, by family name then given name
 * @param results those that are noted or published
 */
record ResultsView(
        ClassId classId,
        String className,
        String term,
        List<TermDays> terms,
        List<Skill> skills,
        List<ResultPupil> pupils,
        List<ShownResult> results) {

    /** A pupil of the class. */
    record ResultPupil(ChildId childId, String givenName, String familyName) {}

    /**
     * How far a pupil is in a skill.
     *
     * @param level as it is noted; none where it was taken away and the family still reads it
     * @param published as the family reads it; none before it is published
     */
    record ShownResult(
            ChildId childId,
            SkillId skillId,
            @Nullable ResultLevel level,
            @Nullable ResultLevel published) {}
}
