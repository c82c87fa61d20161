package fr.ent.homework.progress;

import fr.ent.core.ChildView;
import fr.ent.homework.progress.ProgressView.SkillProgress;
import fr.ent.homework.progress.ProgressView.TermLevel;
import fr.ent.homework.progress.ResultRights.ReadChild;
import fr.ent.homework.progress.ResultRows.KeptResult;
import fr.ent.homework.progress.skill.ListSkills;
import fr.ent.homework.progress.skill.SkillId;
import fr.ent.homework.progress.term.RunningTerms;
import fr.ent.homework.progress.term.SchoolTerms;
import fr.ent.homework.progress.term.TermDays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the results of a child over the terms of its school year: three statements. */
@Component
class ReadProgress {

    private final ListSkills listSkills;
    private final ResultRows rows;
    private final SchoolTerms schoolTerms;

    ReadProgress(ListSkills listSkills, ResultRows rows, SchoolTerms schoolTerms) {
        this.listSkills = listSkills;
        this.rows = rows;
        this.schoolTerms = schoolTerms;
    }

    ProgressView read(ReadChild reading) {
        RunningTerms running = schoolTerms.running(reading.child().schoolId());
        ChildView child = reading.child();
        List<TermDays> terms = running.terms().list();
        List<KeptResult> kept = rows
                .list(child.id(), terms.stream().map(TermDays::named).toList())
                .stream()
                .filter(result -> result.read(reading.drafts()) != null)
                .toList();
        Map<SkillId, List<TermLevel>> levels = kept.stream()
                .collect(Collectors.groupingBy(
                        KeptResult::skill,
                        Collectors.flatMapping(result -> level(result, reading.drafts()), Collectors.toList())));
        return new ProgressView(
                child.id(),
                child.givenName(),
                child.familyName(),
                child.classId(),
                child.className(),
                reading.drafts(),
                terms.stream()
                        .filter(term -> running.begun().contains(term) || isRead(term, kept))
                        .toList(),
                listSkills.listKnown(levels.keySet()).stream()
                        .map(skill -> new SkillProgress(skill, Objects.requireNonNull(levels.get(skill.id()))))
                        .toList());
    }

    /** A term that was put off after something had been noted in it is read on. */
    private static boolean isRead(TermDays term, List<KeptResult> kept) {
        return kept.stream().anyMatch(result -> result.term().equals(term.term()));
    }

    private static Stream<TermLevel> level(KeptResult kept, boolean drafts) {
        @Nullable ResultLevel read = kept.read(drafts);
        return read == null ? Stream.empty() : Stream.of(new TermLevel(kept.term(), read, read == kept.published()));
    }
}
