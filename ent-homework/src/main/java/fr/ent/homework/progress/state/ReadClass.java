package fr.ent.homework.progress.state;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.Viewer;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.core.stateregister.Civility;
import fr.ent.core.stateregister.StateClass;
import fr.ent.core.stateregister.StatePupil;
import fr.ent.homework.progress.ResultRights;
import fr.ent.homework.progress.report.PublishedReport;
import fr.ent.homework.progress.report.ReportText.ReportSkill;
import fr.ent.homework.progress.skill.ListSkills;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.term.TermDays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the reports of a class in a term for the State, in a constant number of statements. */
@Component
class ReadClass {

    private static final StatePupil UNKNOWN = new StatePupil(null, null);

    private final StateSources sources;
    private final ResultRights rights;
    private final ListSkills listSkills;
    private final PlaceResults placeResults;

    ReadClass(StateSources sources, ResultRights rights, ListSkills listSkills, PlaceResults placeResults) {
        this.sources = sources;
        this.rights = rights;
        this.listSkills = listSkills;
        this.placeResults = placeResults;
    }

    ClassReports read(StateClass of, TermDays term, Viewer viewer) {
        ClassId schoolClass = of.schoolClass().id();
        List<ChildView> pupils = rights.listPupils(schoolClass, viewer);
        List<ChildId> ids = pupils.stream().map(ChildView::id).toList();
        Map<ChildId, PublishedReport> published = sources.editions().list(ids, term.named());
        Set<SchoolCycle> cycles = sources.cycles().list(schoolClass);
        ClassFacts facts = new ClassFacts(
                sources.register().listPupils(schoolClass),
                published,
                listSkills.listCalled(words(published.values())),
                cycles.size() == 1 ? cycles.iterator().next() : null);
        return new ClassReports(
                of,
                listTeachers(schoolClass),
                pupils.stream().map(pupil -> report(pupil, facts, term)).toList(),
                countHidden(facts, ids));
    }

    private static Set<String> words(Collection<PublishedReport> reports) {
        return reports.stream()
                .flatMap(report -> report.text().subjects().stream())
                .flatMap(subject -> subject.skills().stream())
                .map(ReportSkill::words)
                .collect(Collectors.toSet());
    }

    private static int countHidden(ClassFacts facts, Collection<ChildId> seen) {
        return (int) facts.numbers().entrySet().stream()
                .filter(pupil -> !seen.contains(pupil.getKey()))
                .filter(pupil -> facts.cycle(pupil.getValue()) != SchoolCycle.FIRST)
                .count();
    }

    private List<StateTeacher> listTeachers(ClassId schoolClass) {
        List<PersonName> names = sources.directory().listTeachers(schoolClass);
        Map<PersonId, Civility> civilities = sources.register()
                .listCivilities(names.stream().map(PersonName::id).toList());
        return names.stream()
                .map(name -> new StateTeacher(name, civilities.get(name.id())))
                .toList();
    }

    private PupilReport report(ChildView child, ClassFacts facts, TermDays term) {
        StatePupil known = facts.numbers().getOrDefault(child.id(), UNKNOWN);
        @Nullable SchoolCycle cycle = facts.cycle(known);
        @Nullable PublishedReport report = facts.published().get(child.id());
        return new PupilReport(
                child,
                known.ine(),
                cycle,
                report,
                report == null || cycle == null
                        ? PupilReport.NOTHING
                        : placeResults.place(report.text(), facts.skills(), cycle, term.to()));
    }

    /**
     * The facts of a class.
     *
     * @param skills those that are called as the published reports call theirs
     * @param onlyCycle none where it has several, or nothing tells it
     */
    private record ClassFacts(
            Map<ChildId, StatePupil> numbers,
            Map<ChildId, PublishedReport> published,
            List<Skill> skills,
            @Nullable SchoolCycle onlyCycle) {

        @Nullable
        SchoolCycle cycle(StatePupil pupil) {
            @Nullable SchoolCycle own = pupil.cycle();
            return own == null ? onlyCycle : own;
        }
    }
}
