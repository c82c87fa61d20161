package fr.ent.homework.progress.state;

import fr.ent.core.classhome.SchoolCycle;
import fr.ent.homework.progress.ResultLevel;
import fr.ent.homework.progress.report.ReportText;
import fr.ent.homework.progress.report.ReportText.ReportSkill;
import fr.ent.homework.progress.report.ReportText.ReportSubject;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.state.StateAchievement.StatePosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays what a report tells of skills and subjects into the domains of the State's report. */
@Component
class PlaceResults {

    private final StateDomains domains;

    PlaceResults(StateDomains domains) {
        this.domains = domains;
    }

    /**
     * A report in the State's domains.
     *
     * @param unplaced what has no domain there, in words: skills and subjects
     */
    record PlacedReport(List<StateAchievement> achievements, Set<String> unplaced) {}

    /**
     * Places the very text that was published.
     *
     * @param known skills that are called as those of the text, by which they are known again
     * @param cycle the pupil's; skills of another one have no place
     */
    PlacedReport place(ReportText text, Collection<Skill> known, SchoolCycle cycle, LocalDate day) {
        Map<StateDomain, List<ReportSkill>> placed = new LinkedHashMap<>();
        Map<StateDomain, List<ReportSubject>> told = new LinkedHashMap<>();
        Set<String> unplaced = new TreeSet<>();
        for (ReportSubject subject : text.subjects()) {
            for (ReportSkill skill : subject.skills()) {
                find(subject, skill, known, cycle, day)
                        .ifPresentOrElse(
                                domain -> placed.computeIfAbsent(domain, _ -> new ArrayList<>())
                                        .add(skill),
                                () -> unplaced.add(skill.words()));
            }
            if (!subject.words().isEmpty()) {
                domains.findWhole(cycle, subject.subject(), day)
                        .ifPresentOrElse(
                                domain -> told.computeIfAbsent(domain.root(), _ -> new ArrayList<>())
                                        .add(subject),
                                () -> unplaced.add(subject.subject().title()));
            }
        }
        return new PlacedReport(achievements(placed, told), unplaced);
    }

    private Optional<StateDomain> find(
            ReportSubject subject, ReportSkill skill, Collection<Skill> known, SchoolCycle cycle, LocalDate day) {
        return known.stream()
                .filter(one -> one.cycle() == cycle
                        && one.subject() == subject.subject()
                        && one.words().equals(skill.words()))
                .findFirst()
                .flatMap(one -> domains.find(one, day));
    }

    private List<StateAchievement> achievements(
            Map<StateDomain, List<ReportSkill>> placed, Map<StateDomain, List<ReportSubject>> told) {
        return domains.list().stream()
                .map(StateDomain::root)
                .distinct()
                .filter(root -> told.containsKey(root)
                        || placed.keySet().stream()
                                .anyMatch(domain -> domain.root().equals(root)))
                .map(root ->
                        new StateAchievement(root, words(told.getOrDefault(root, List.of())), positions(root, placed)))
                .toList();
    }

    private List<StatePosition> positions(StateDomain root, Map<StateDomain, List<ReportSkill>> placed) {
        return Stream.concat(Stream.of(root), domains.list().stream())
                .distinct()
                .filter(domain -> domain.root().equals(root) && placed.containsKey(domain))
                .map(domain -> position(domain, Objects.requireNonNull(placed.get(domain))))
                .toList();
    }

    private static StatePosition position(StateDomain domain, List<ReportSkill> skills) {
        return new StatePosition(
                domain,
                numbered(middle(skills.stream().map(ReportSkill::level).sorted().toList())),
                skills.stream().map(ReportSkill::words).toList());
    }

    /** The level in the middle, the lower one of two: nobody is told to be further than half of what was noted. */
    private static ResultLevel middle(List<ResultLevel> sorted) {
        return sorted.get((sorted.size() - 1) / 2);
    }

    private static int numbered(ResultLevel level) {
        return switch (level) {
            case NOT_REACHED -> 1;
            case PARTLY_REACHED -> 2;
            case REACHED -> 3;
            case EXCEEDED -> 4;
        };
    }

    /** The words of several subjects of a domain each name their subject. */
    private static String words(List<ReportSubject> subjects) {
        return subjects.size() == 1
                ? subjects.getFirst().words()
                : subjects.stream()
                        .map(one -> one.subject().title() + " : " + one.words())
                        .collect(Collectors.joining("\n"));
    }
}
