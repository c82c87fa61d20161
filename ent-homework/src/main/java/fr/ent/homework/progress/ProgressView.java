package fr.ent.homework.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.term.TermDays;
import java.util.List;

/**
 * How far a child is in the skills of its school year, compared with nobody.
 *
 * @param drafts whether what isn't published is among it
 * @param terms those of the year that have begun, or of which something is read
 * @param skills those of which a level is read, by cycle and subject
 */
record ProgressView(
        ChildId childId,
        String givenName,
        String familyName,
        ClassId classId,
        String className,
        boolean drafts,
        List<TermDays> terms,
        List<SkillProgress> skills) {

    /** A skill, and its levels in the order of terms. */
    record SkillProgress(@JsonUnwrapped Skill skill, List<TermLevel> levels) {}

    /**
     * The level of a term.
     *
     * @param published whether the family reads this one
     */
    record TermLevel(String term, ResultLevel level, boolean published) {}
}
