package fr.ent.homework.progress;

import fr.ent.core.ChildView;
import fr.ent.core.ClassView;
import fr.ent.core.Viewer;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.progress.ResultRows.KeptResult;
import fr.ent.homework.progress.ResultsView.ResultPupil;
import fr.ent.homework.progress.ResultsView.ShownResult;
import fr.ent.homework.progress.skill.ListSkills;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the results of a class in a term, in a constant number of statements. */
@Component
class ReadResults {

    private final ListSkills listSkills;
    private final ResultRights rights;
    private final ResultRows rows;
    private final SchoolClock clock;

    ReadResults(ListSkills listSkills, ResultRights rights, ResultRows rows, SchoolClock clock) {
        this.listSkills = listSkills;
        this.rights = rights;
        this.rows = rows;
        this.clock = clock;
    }

    ResultsView read(ClassView schoolClass, SchoolTerm term, Viewer viewer) {
        LocalDate today = clock.today();
        List<ChildView> pupils = rights.listPupils(schoolClass.id(), viewer);
        List<KeptResult> noted = rows.list(pupils.stream().map(ChildView::id).toList(), term);
        return new ResultsView(
                schoolClass.id(),
                schoolClass.name(),
                term.name(),
                SchoolTerm.ofYear(term.year()).stream()
                        .filter(one -> !one.from().isAfter(today))
                        .map(SchoolTerm::days)
                        .toList(),
                listSkills.list(
                        schoolClass,
                        today,
                        noted.stream().map(KeptResult::skill).toList()),
                pupils.stream()
                        .map(pupil -> new ResultPupil(pupil.id(), pupil.givenName(), pupil.familyName()))
                        .toList(),
                noted.stream()
                        .map(kept -> new ShownResult(kept.child(), kept.skill(), kept.level(), kept.published()))
                        .toList());
    }
}
