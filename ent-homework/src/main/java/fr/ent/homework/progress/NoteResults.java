package fr.ent.homework.progress;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.homework.progress.ResultRows.KeptResult;
import fr.ent.homework.progress.skill.ListSkills;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.skill.SkillId;
import fr.ent.homework.progress.term.RunningTerms;
import fr.ent.homework.progress.term.SchoolTerm;
import fr.ent.homework.progress.term.SchoolTerms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes results of a class. Families read none of them before they are published. */
@Component
class NoteResults {

    private final ListSkills listSkills;
    private final ResultRights rights;
    private final ResultRows rows;
    private final SchoolTerms terms;

    NoteResults(ListSkills listSkills, ResultRights rights, ResultRows rows, SchoolTerms terms) {
        this.listSkills = listSkills;
        this.rights = rights;
        this.rows = rows;
        this.terms = terms;
    }

    /**
     * The last one counts where a result is named twice.
     *
     * @throws fr.ent.core.InvalidInput if the term hasn't begun, or isn't one of the school's year
     */
    @Transactional
    public NoteOutcome note(ClassView schoolClass, String termName, List<NotedResult> results, Viewer viewer) {
        RunningTerms running = terms.keep(schoolClass.schoolId());
        SchoolTerm term = running.require(termName).named();
        rows.hold(schoolClass.id(), term);
        Set<ChildId> pupils = rights.listPupils(schoolClass.id(), viewer).stream()
                .map(ChildView::id)
                .collect(Collectors.toSet());
        List<SkillId> noted =
                rows.list(pupils, term).stream().map(KeptResult::skill).toList();
        Set<SkillId> skills = listSkills.list(schoolClass, running.today(), noted).stream()
                .map(Skill::id)
                .collect(Collectors.toSet());
        Map<List<Object>, NotedResult> last = new LinkedHashMap<>();
        for (NotedResult result : results) {
            if (!pupils.contains(result.childId())) {
                return new NoteOutcome.NotYours();
            }
            if (!skills.contains(result.skillId())) {
                return new NoteOutcome.UnknownSkill(results.indexOf(result));
            }
            last.put(List.of(result.childId(), result.skillId()), result);
        }
        rows.note(term, last.values());
        return new NoteOutcome.Noted();
    }
}
