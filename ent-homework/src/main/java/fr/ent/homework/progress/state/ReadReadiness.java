package fr.ent.homework.progress.state;

import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.stateregister.StateClass;
import fr.ent.homework.progress.state.StateReadiness.ReadyClass;
import fr.ent.homework.progress.state.StateReadiness.ReadyPupil;
import fr.ent.homework.progress.term.RunningTerms;
import fr.ent.homework.progress.term.SchoolTerms;
import fr.ent.homework.progress.term.TermDays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is missing of a school's reports, class by class: a constant number of statements for each. */
@Component
class ReadReadiness {

    private final ReadClass readClass;
    private final StateSources sources;
    private final SchoolTerms schoolTerms;

    ReadReadiness(ReadClass readClass, StateSources sources, SchoolTerms schoolTerms) {
        this.readClass = readClass;
        this.sources = sources;
        this.schoolTerms = schoolTerms;
    }

    /** @param name the term; the last one that is over when left out, or else the first */
    StateReadiness read(SchoolView school, @Nullable String name, Viewer viewer) {
        RunningTerms terms = schoolTerms.running(school.id());
        List<TermDays> begun = terms.begun();
        TermDays term = name == null ? begun.get(Math.max(0, begun.size() - 2)) : terms.require(name);
        return new StateReadiness(
                school.id(),
                school.name(),
                school.uai(),
                begun,
                term.term(),
                !viewer.heads(school.id())
                        || !sources.register()
                                .listCivilities(List.of(viewer.person()))
                                .isEmpty(),
                sources.register().listClasses(school.id()).stream()
                        .filter(one -> viewer.leads(one.schoolClass()))
                        .map(one -> readClass(one, term, viewer))
                        .toList());
    }

    private ReadyClass readClass(StateClass of, TermDays term, Viewer viewer) {
        ClassReports reports = readClass.read(of, term, viewer);
        List<PupilReport> due =
                reports.pupils().stream().filter(pupil -> !pupil.atNursery()).toList();
        return new ReadyClass(
                of.schoolClass().id(),
                of.schoolClass().name(),
                reports.gaps(),
                (int) due.stream().filter(PupilReport::complete).count(),
                reports.expected(),
                reports.hidden(),
                due.stream()
                        .flatMap(pupil -> pupil.placed().unplaced().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                due.stream()
                        .filter(pupil ->
                                !pupil.gaps().isEmpty() || !pupil.checks().isEmpty())
                        .map(pupil -> new ReadyPupil(
                                pupil.child().id(),
                                pupil.child().givenName(),
                                pupil.child().familyName(),
                                pupil.gaps(),
                                pupil.checks()))
                        .toList());
    }
}
