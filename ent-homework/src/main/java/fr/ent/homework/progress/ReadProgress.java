package fr.ent.homework.progress;

import fr.ent.core.ChildView;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.progress.ProgressView.SkillProgress;
import fr.ent.homework.progress.ProgressView.TermLevel;
import fr.ent.homework.progress.ResultRights.ReadChild;
import fr.ent.homework.progress.ResultRows.KeptResult;
import fr.ent.homework.progress.skill.ListSkills;
import fr.ent.homework.progress.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the results of a child over the terms of its school year: two statements. */
@Component
class ReadProgress {

    private final ListSkills listSkills;
    private final ResultRows rows;
    private final SchoolClock clock;

    ReadProgress(ListSkills listSkills, ResultRows rows, SchoolClock clock) {
        this.listSkills = listSkills;
        this.rows = rows;
        this.clock = clock;
    }

    ProgressView read(ReadChild reading) {
        LocalDate today = clock.today();
        ChildView child = reading.child();
        List<SchoolTerm> terms = SchoolTerm.ofYear(SchoolTerm.of(today).year()).stream()
                .filter(term -> !term.from().isAfter(today))
                .toList();
        Map<SkillId, List<TermLevel>> levels = rows.list(child.id(), terms).stream()
                .collect(Collectors.groupingBy(
                        KeptResult::skill,
                        Collectors.flatMapping(kept -> level(kept, reading.drafts()), Collectors.toList())));
        return new ProgressView(
                child.id(),
                child.givenName(),
                child.familyName(),
                child.classId(),
                child.className(),
                reading.drafts(),
                terms.stream().map(SchoolTerm::days).toList(),
                listSkills.listKnown(levels.keySet()).stream()
                        .map(skill -> new SkillProgress(skill, Objects.requireNonNull(levels.get(skill.id()))))
                        .filter(skill -> !skill.levels().isEmpty())
                        .toList());
    }

    private static Stream<TermLevel> level(KeptResult kept, boolean drafts) {
        @Nullable ResultLevel read = kept.read(drafts);
        return read == null ? Stream.empty() : Stream.of(new TermLevel(kept.term(), read, read == kept.published()));
    }
}
