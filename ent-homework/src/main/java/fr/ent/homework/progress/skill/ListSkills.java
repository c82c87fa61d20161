package fr.ent.homework.progress.skill;

import fr.ent.core.ClassView;
import fr.ent.core.classhome.ClassCycles;
import fr.ent.core.classhome.SchoolCycle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists the skills on which results of a class are told. */
@Component
public class ListSkills {

    private final ClassCycles cycles;
    private final ProgrammeSkills programme;
    private final SchoolSkills own;

    ListSkills(ClassCycles cycles, ProgrammeSkills programme, SchoolSkills own) {
        this.cycles = cycles;
        this.programme = programme;
        this.own = own;
    }

    /** Those of the cycles of a class on a day, cycle by cycle and subject by subject, the school's own last: two statements. */
    public List<Skill> list(ClassView schoolClass, LocalDate day) {
        Set<SchoolCycle> taught = cycles.list(schoolClass.id());
        List<Skill> added = own.list(schoolClass.schoolId()).stream()
                .filter(skill -> taught.contains(skill.cycle()))
                .toList();
        return Stream.concat(taught.stream().flatMap(cycle -> programme.list(cycle, day).stream()), added.stream())
                .sorted(Skill.PLACE)
                .toList();
    }

    /** The same, with those on which something is noted by now, though the school has removed them: one more statement at most. */
    public List<Skill> list(ClassView schoolClass, LocalDate day, Collection<SkillId> noted) {
        List<Skill> listed = list(schoolClass, day);
        Set<SkillId> removed = new HashSet<>(noted);
        listed.forEach(skill -> removed.remove(skill.id()));
        return removed.isEmpty()
                ? listed
                : Stream.concat(listed.stream(), listKnown(removed).stream())
                        .sorted(Skill.PLACE)
                        .toList();
    }

    /** These skills in the same order, those of former days among them: one statement. */
    public List<Skill> listKnown(Collection<SkillId> skills) {
        return Stream.concat(programme.list(skills).stream(), own.list(skills).stream())
                .sorted(Skill.PLACE)
                .toList();
    }

    /** Those that are called so, of any day and any school, the programmes' first: one statement. */
    public List<Skill> listCalled(Collection<String> words) {
        return Stream.concat(programme.listCalled(words).stream(), own.listCalled(words).stream())
                .toList();
    }
}
