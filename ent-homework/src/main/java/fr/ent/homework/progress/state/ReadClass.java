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
import fr.ent.homework.progress.ResultRows;
import fr.ent.homework.progress.ResultRows.KeptResult;
import fr.ent.homework.progress.SchoolTerm;
import fr.ent.homework.progress.report.PublishedReport;
import fr.ent.homework.progress.skill.ListSkills;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.skill.SkillId;
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
    private final ResultRows results;
    private final ListSkills listSkills;
    private final PlaceResults placeResults;

    ReadClass(
            StateSources sources,
            ResultRights rights,
            ResultRows results,
            ListSkills listSkills,
            PlaceResults placeResults) {
        this.sources = sources;
        this.rights = rights;
        this.results = results;
        this.listSkills = listSkills;
        this.placeResults = placeResults;
    }

    ClassReports read(StateClass of, SchoolTerm term, Viewer viewer) {
        ClassId schoolClass = of.schoolClass().id();
        List<ChildView> pupils = rights.listPupils(schoolClass, viewer);
        List<ChildId> ids = pupils.stream().map(ChildView::id).toList();
        List<KeptResult> kept = results.list(ids, term);
        Set<SchoolCycle> cycles = sources.cycles().list(schoolClass);
        ClassFacts facts = new ClassFacts(
                sources.register().listPupils(schoolClass),
                sources.editions().list(ids, term),
                kept.stream()
                        .collect(Collectors.groupingBy(
                                KeptResult::child, Collectors.mapping(KeptResult::skill, Collectors.toSet()))),
                listSkills.listKnown(kept.stream().map(KeptResult::skill).collect(Collectors.toSet())),
                cycles.size() == 1 ? cycles.iterator().next() : null);
        return new ClassReports(
                of,
                listTeachers(schoolClass),
                pupils.stream().map(pupil -> report(pupil, facts, term)).toList(),
                facts.numbers().size() - pupils.size());
    }

    private List<StateTeacher> listTeachers(ClassId schoolClass) {
        List<PersonName> names = sources.directory().listTeachers(schoolClass);
        Map<PersonId, Civility> civilities = sources.register()
                .listCivilities(names.stream().map(PersonName::id).toList());
        return names.stream()
                .map(name -> new StateTeacher(name, civilities.get(name.id())))
                .toList();
    }

    private PupilReport report(ChildView child, ClassFacts facts, SchoolTerm term) {
        StatePupil known = facts.numbers().getOrDefault(child.id(), UNKNOWN);
        @Nullable SchoolCycle own = known.cycle();
        @Nullable SchoolCycle cycle = own == null ? facts.onlyCycle() : own;
        @Nullable PublishedReport report = facts.published().get(child.id());
        return new PupilReport(
                child,
                known.ine(),
                cycle,
                report,
                report == null || cycle == null
                        ? PupilReport.NOTHING
                        : placeResults.place(report.text(), facts.skillsOf(child.id()), cycle, term.to()));
    }

    /**
     * The facts of a class.
     *
     * @param onlyCycle none where it has several, or nothing tells it
     */
    private record ClassFacts(
            Map<ChildId, StatePupil> numbers,
            Map<ChildId, PublishedReport> published,
            Map<ChildId, Set<SkillId>> noted,
            List<Skill> skills,
            @Nullable SchoolCycle onlyCycle) {

        List<Skill> skillsOf(ChildId child) {
            Set<SkillId> own = noted.getOrDefault(child, Set.of());
            return skills.stream().filter(skill -> own.contains(skill.id())).toList();
        }
    }
}
