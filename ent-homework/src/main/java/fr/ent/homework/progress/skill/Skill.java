package fr.ent.homework.progress.skill;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A skill that pupils acquire during a cycle.
 *
 * @param subject the programme's subject or domain
 * @param source the text that it is taken from; none of a school's own
 */
public record Skill(
        SkillId id,
        SchoolCycle cycle,
        SchoolSubject subject,
        String words,
        @Nullable String source) {

    /** By cycle, then by subject. */
    public static final Comparator<Skill> PLACE =
            Comparator.comparing(Skill::cycle).thenComparing(Skill::subject);
}
