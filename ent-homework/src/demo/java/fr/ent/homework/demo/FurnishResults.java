package fr.ent.homework.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Pupil;
import fr.ent.core.demo.SchoolClass;
import fr.ent.core.demo.furnishing.Furnishing;
import fr.ent.core.demo.furnishing.Supplies;
import fr.ent.homework.progress.ResultLevel;
import fr.ent.homework.progress.skill.ProgrammeSkills;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.term.SchoolYear;
import fr.ent.homework.progress.term.TermDays;
import fr.ent.homework.progress.term.YearTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notes results of each class: the terms that are over are published, of the running one some levels are noted. */
final class FurnishResults implements Furnishing {

    private static final long SEED = 20_261_130L;
    private static final int OF_EACH_SUBJECT = 6;
    private static final int NOTED_SO_FAR_PERCENT = 40;
    private static final int PUBLISHED_PERCENT = 60;
    private static final Set<SchoolSubject> SUBJECTS = EnumSet.of(
            SchoolSubject.LANGUAGE,
            SchoolSubject.FIRST_MATHEMATICS,
            SchoolSubject.MOVING,
            SchoolSubject.FRENCH,
            SchoolSubject.MATHEMATICS,
            SchoolSubject.CIVICS);
    private static final List<ResultLevel> LEVELS = List.of(
            ResultLevel.NOT_REACHED,
            ResultLevel.PARTLY_REACHED,
            ResultLevel.PARTLY_REACHED,
            ResultLevel.REACHED,
            ResultLevel.REACHED,
            ResultLevel.REACHED,
            ResultLevel.EXCEEDED);

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
        for (TermDays term : YearTerms.thirds(SchoolYear.of(today)).list()) {
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
                        one.term().term(),
                        one.skill().id().value(),
                        one.level().name(),
                        one.notedAt(),
                        one.published() ? one.level().name() : null,
                        one.published() ? one.notedAt() : null));
        publish(supplies, results, chance);
    }

    /** Publishes the reports of the pupils who can be played. */
    private static void publish(Supplies supplies, List<DemoResult> results, Chance chance) {
        Set<UUID> cast = supplies.town().cast().stream()
                .map(member -> member.person().id())
                .collect(Collectors.toSet());
        List<DemoReport> reports = results.stream()
                .filter(result -> result.over() && cast.contains(result.pupil().id()))
                .collect(Collectors.groupingBy(
                        result -> result.pupil().id() + result.term().term(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofOne -> DemoReport.of(chance.id(), ofOne, supplies.json()))
                .toList();
        supplies.insert(
                "homework.report (territory_id, child_id, term, words, subject_words, written_at)",
                reports,
                one -> row(
                        supplies.territory(),
                        one.pupil().id(),
                        one.term().term(),
                        DemoReport.words(one.pupil()),
                        "[]",
                        one.last().notedAt()));
        supplies.insert(
                "homework.report_edition (territory_id, id, child_id, term, digest, content, published_at)",
                reports,
                one -> row(
                        supplies.territory(),
                        one.id(),
                        one.pupil().id(),
                        one.term().term(),
                        one.digest(),
                        one.content(),
                        one.last().notedAt()));
    }

    private List<DemoResult> note(Pupil pupil, TermDays term, LocalDate today, Chance chance) {
        boolean over = term.to().isBefore(today);
        LocalDate noted = over ? term.to() : today.minusDays(1);
        return skills(pupil.schoolClass(), today).stream()
                .filter(_ -> over || chance.in(NOTED_SO_FAR_PERCENT))
                .map(skill -> new DemoResult(
                        pupil, term, skill, chance.pick(LEVELS), noted, over, over || chance.in(PUBLISHED_PERCENT)))
                .toList();
    }

    private List<Skill> skills(SchoolClass schoolClass, LocalDate today) {
        SchoolCycle cycle = switch (schoolClass.cycle()) {
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
}
