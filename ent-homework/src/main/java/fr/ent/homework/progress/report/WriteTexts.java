package fr.ent.homework.progress.report;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.homework.progress.ResultLevel;
import fr.ent.homework.progress.ResultRows;
import fr.ent.homework.progress.ResultRows.KeptResult;
import fr.ent.homework.progress.report.ReportText.ReportSkill;
import fr.ent.homework.progress.report.ReportText.ReportSubject;
import fr.ent.homework.progress.skill.ListSkills;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.skill.SkillId;
import fr.ent.homework.progress.term.TermDays;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the reports of a term of the levels that are noted and the words that are written: three statements. */
@Component
class WriteTexts {

    private final ReportRows reports;
    private final ResultRows results;
    private final ListSkills skills;

    WriteTexts(ReportRows reports, ResultRows results, ListSkills skills) {
        this.reports = reports;
        this.results = results;
        this.skills = skills;
    }

    /** Those of the children of whom a level or a word is there. */
    Map<ChildId, ReportText> write(List<ChildView> children, TermDays term) {
        List<ChildId> ids = children.stream().map(ChildView::id).toList();
        List<KeptResult> noted = results.list(ids, term.named()).stream()
                .filter(kept -> kept.level() != null)
                .toList();
        List<Skill> known =
                skills.listKnown(noted.stream().map(KeptResult::skill).collect(Collectors.toSet()));
        Map<ChildId, WrittenWords> words = reports.words(ids, term.named());
        Map<ChildId, ReportText> texts = new LinkedHashMap<>();
        for (ChildView child : children) {
            ReportWords own = words.getOrDefault(child.id(), WrittenWords.NONE).words();
            List<ReportSubject> subjects = subjects(child.id(), noted, known, own);
            if (!subjects.isEmpty() || !own.isEmpty()) {
                texts.put(
                        child.id(),
                        new ReportText(
                                child.id(),
                                child.schoolName(),
                                child.className(),
                                child.givenName(),
                                child.familyName(),
                                term,
                                own.general(),
                                subjects));
            }
        }
        return texts;
    }

    private static List<ReportSubject> subjects(
            ChildId child, Collection<KeptResult> noted, List<Skill> known, ReportWords words) {
        Map<SkillId, ResultLevel> levels = new HashMap<>();
        noted.stream().filter(kept -> kept.child().equals(child)).forEach(kept -> {
            @Nullable ResultLevel level = kept.level();
            if (level != null) {
                levels.put(kept.skill(), level);
            }
        });
        return Arrays.stream(SchoolSubject.values())
                .map(subject -> new ReportSubject(
                        subject,
                        known.stream()
                                .filter(skill -> skill.subject() == subject)
                                .flatMap(skill -> skill(skill, levels))
                                .toList(),
                        words.about(subject)))
                .filter(subject ->
                        !subject.skills().isEmpty() || !subject.words().isEmpty())
                .toList();
    }

    private static Stream<ReportSkill> skill(Skill skill, Map<SkillId, ResultLevel> levels) {
        @Nullable ResultLevel level = levels.get(skill.id());
        return level == null ? Stream.empty() : Stream.of(new ReportSkill(skill.words(), level));
    }
}
