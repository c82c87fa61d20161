package fr.ent.homework.progress;

import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.homework.progress.ResultRows.KeptResult;
import fr.ent.homework.progress.ResultsView.ResultPupil;
import fr.ent.homework.progress.ResultsView.ShownResult;
import fr.ent.homework.progress.skill.ListSkills;
import fr.ent.homework.progress.term.RunningTerms;
import fr.ent.homework.progress.term.TermDays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the results of a class in a term, in a constant number of statements. */
@Component
class ReadResults {

    private final ListSkills listSkills;
    private final ResultRights rights;
    private final ResultRows rows;

    ReadResults(ListSkills listSkills, ResultRights rights, ResultRows rows) {
        this.listSkills = listSkills;
        this.rights = rights;
        this.rows = rows;
    }

    /** @param terms those of the school */
    ResultsView read(ClassView schoolClass, TermDays term, RunningTerms terms, Viewer viewer) {
        List<ChildView> pupils = rights.listPupils(schoolClass.id(), viewer);
        List<KeptResult> noted = rows.list(pupils.stream().map(ChildView::id).toList(), term.named());
        return new ResultsView(
                schoolClass.id(),
                schoolClass.name(),
                term.term(),
                terms.begun(),
                listSkills.list(
                        schoolClass,
                        terms.today(),
                        noted.stream().map(KeptResult::skill).toList()),
                pupils.stream()
                        .map(pupil -> new ResultPupil(pupil.id(), pupil.givenName(), pupil.familyName()))
                        .toList(),
                noted.stream()
                        .map(kept -> new ShownResult(kept.child(), kept.skill(), kept.level(), kept.published()))
                        .toList());
    }
}
