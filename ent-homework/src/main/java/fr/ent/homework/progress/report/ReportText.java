package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.homework.progress.ResultLevel;
import fr.ent.homework.progress.term.TermDays;
import java.util.List;

/**
 * A report whole, as it is published, signed and printed.
 *
 * @param subjects those with a level or words, in the order of the programmes
 */
public record ReportText(
        ChildId childId,
        String school,
        String className,
        String givenName,
        String familyName,
        TermDays term,
        String general,
        List<ReportSubject> subjects) {

    /** Whether it tells the same of the pupil's term: who has changed class or school meanwhile is told nothing new. */
    boolean tellsSame(ReportText other) {
        return new ReportText(
                        childId, other.school, other.className, givenName, familyName, other.term, general, subjects)
                .equals(other);
    }

    /** A subject of the report. */
    public record ReportSubject(SchoolSubject subject, List<ReportSkill> skills, String words) {}

    /** A skill in the words of the day, and its level. */
    public record ReportSkill(String words, ResultLevel level) {}
}
