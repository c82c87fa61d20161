package fr.ent.homework.progress.state;

import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.stateregister.StateClass;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.progress.SchoolTerm;
import fr.ent.homework.progress.state.StateReadiness.ReadyClass;
import fr.ent.homework.progress.state.StateReadiness.ReadyPupil;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is missing of a school's reports, class by class: a constant number of statements for each. */
@Component
class ReadReadiness {

    private final ReadClass readClass;
    private final StateSources sources;
    private final SchoolClock clock;

    ReadReadiness(ReadClass readClass, StateSources sources, SchoolClock clock) {
        this.readClass = readClass;
        this.sources = sources;
        this.clock = clock;
    }

    /** @param name the term; the last one that is over when left out, or else the first */
    StateReadiness read(SchoolView school, @Nullable String name, Viewer viewer) {
        LocalDate today = clock.today();
        List<SchoolTerm> begun = SchoolTerm.ofYear(SchoolTerm.of(today).year()).stream()
                .filter(term -> !term.from().isAfter(today))
                .toList();
        SchoolTerm term = name == null
                ? begun.reversed().stream()
                        .filter(one -> one.to().isBefore(today))
                        .findFirst()
                        .orElse(begun.getFirst())
                : SchoolTerm.read(name, today);
        return new StateReadiness(
                school.id(),
                school.name(),
                school.uai(),
                begun.stream().map(SchoolTerm::days).toList(),
                term.name(),
                !viewer.heads(school.id())
                        || !sources.register()
                                .listCivilities(List.of(viewer.person()))
                                .isEmpty(),
                sources.register().listClasses(school.id()).stream()
                        .filter(one -> viewer.leads(one.schoolClass()))
                        .map(one -> readClass(one, term, viewer))
                        .toList());
    }

    private ReadyClass readClass(StateClass of, SchoolTerm term, Viewer viewer) {
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
