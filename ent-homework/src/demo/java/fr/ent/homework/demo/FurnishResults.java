package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.homework.progress.SchoolTerm;
import fr.ent.homework.progress.skill.ProgrammeSkills;
import fr.ent.homework.progress.skill.Skill;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Notes results of each class: the terms that are over are published, of the running one some levels are noted. */
final class FurnishResults implements Furnishing {

    private static final long SEED = 20_261_130L;
    private static final int OF_EACH_SUBJECT = 6;
    private static final int NOTED_SO_FAR_PERCENT = 40;
    private static final Set<SchoolSubject> SUBJECTS = EnumSet.of(
            SchoolSubject.LANGUAGE,
            SchoolSubject.FIRST_MATHEMATICS,
            SchoolSubject.MOVING,
            SchoolSubject.FRENCH,
            SchoolSubject.MATHEMATICS,
            SchoolSubject.CIVICS);
    private static final List<String> LEVELS = List.of(
            "NOT_REACHED", "PARTLY_REACHED", "PARTLY_REACHED", "PARTLY_REACHED", "REACHED", "REACHED", "REACHED",
            "REACHED", "EXCEEDED");

    private final ProgrammeSkills programme = new ProgrammeSkills();

    @Override
    public String witness() {
        return "homework.result";
    }

    @Override
    public void furnish(Supplies supplies) {
        LocalDate today = supplies.now().today();
        Chance chance = supplies.town().chance(SEED);
        List<DemoResult> results = new ArrayList<>();
        for (SchoolTerm term : SchoolTerm.ofYear(SchoolTerm.of(today).year())) {
            if (term.from().isBefore(today)) {
                supplies.town().pupils().forEach(pupil -> results.addAll(note(pupil, term, today, chance)));
            }
        }
        supplies.insert(
                "homework.result (territory_id, child_id, term, skill_id, level, noted_at, published_level, published_at)",
                results,
                one -> row(
                        supplies.territory(),
                        one.pupil().id(),
                        one.term().name(),
                        one.skill().id().value(),
                        one.level(),
                        one.notedAt(),
                        one.published() ? one.level() : null,
                        one.published() ? one.notedAt() : null));
    }

    private List<DemoResult> note(Pupil pupil, SchoolTerm term, LocalDate today, Chance chance) {
        boolean over = term.to().isBefore(today);
        LocalDate noted = over ? term.to() : today.minusDays(1);
        return skills(pupil.schoolClass(), today).stream()
                .filter(_ -> over || chance.in(NOTED_SO_FAR_PERCENT))
                .map(skill -> new DemoResult(pupil, term, skill, chance.pick(LEVELS), noted, over))
                .toList();
    }

    private List<Skill> skills(SchoolClass schoolClass, LocalDate today) {
        SchoolCycle cycle =
                switch (schoolClass.cycle()) {
                    case "CYCLE I" -> SchoolCycle.FIRST;
                    case "CYCLE II" -> SchoolCycle.SECOND;
                    default -> SchoolCycle.THIRD;
                };
        return programme.list(cycle, today).stream()
                .filter(skill -> SUBJECTS.contains(skill.subject()))
                .collect(Collectors.groupingBy(Skill::subject, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofOne -> ofOne.stream().limit(OF_EACH_SUBJECT))
                .toList();
    }

    private record DemoResult(
            Pupil pupil, SchoolTerm term, Skill skill, String level, LocalDate noted, boolean published) {

        OffsetDateTime notedAt() {
            return noted.atTime(LocalTime.of(17, 0)).atZone(Moment.ZONE).toOffsetDateTime();
        }
    }
}
