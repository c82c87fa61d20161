package fr.ent.homework.progress.state;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.homework.progress.ResultLevel;
import fr.ent.homework.progress.report.ReportText;
import fr.ent.homework.progress.report.ReportText.ReportSkill;
import fr.ent.homework.progress.report.ReportText.ReportSubject;
import fr.ent.homework.progress.skill.ProgrammeSkills;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.state.PlaceResults.PlacedReport;
import fr.ent.homework.progress.state.StateAchievement.StatePosition;
import fr.ent.homework.progress.term.SchoolYear;
import fr.ent.homework.progress.term.YearTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResultsTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-30");

    private final PlaceResults placeResults = new PlaceResults(new StateDomains());
    private final List<Skill> sport = new ProgrammeSkills()
            .list(SchoolCycle.SECOND, DAY).stream()
                    .filter(skill -> skill.subject() == SchoolSubject.SPORT)
                    .toList();

    @ParameterizedTest
    @CsvSource({
        "REACHED, 3",
        "NOT_REACHED EXCEEDED, 1",
        "EXCEEDED REACHED PARTLY_REACHED, 3",
        "EXCEEDED EXCEEDED NOT_REACHED REACHED, 3",
    })
    void aDomainHasTheLevelInTheMiddleAndTheLowerOfTwo(String levels, int position) {
        List<ResultLevel> noted =
                Stream.of(levels.split(" ", -1)).map(ResultLevel::valueOf).toList();
        List<ReportSkill> skills = Stream.iterate(0, at -> at < noted.size(), at -> at + 1)
                .map(at -> new ReportSkill(sport.get(at).words(), noted.get(at)))
                .toList();

        PlacedReport placed = place(new ReportSubject(SchoolSubject.SPORT, skills, ""));

        assertThat(placed.achievements()).singleElement().satisfies(one -> {
            assertThat(one.domain()).isEqualTo(new StateDomain("EPS-RAC"));
            assertThat(one.positions()).extracting(StatePosition::level).containsExactly(position);
            assertThat(one.positions().getFirst().skills()).hasSameSizeAs(noted);
        });
    }

    @Test
    void theWordsOfTwoSubjectsOfADomainNameThem() {
        PlacedReport placed = place(
                new ReportSubject(SchoolSubject.ART, List.of(), "Dessine."),
                new ReportSubject(SchoolSubject.MUSIC, List.of(), "Chante."));

        assertThat(placed.achievements())
                .containsExactly(new StateAchievement(
                        new StateDomain("ART-RAC"),
                        "Arts plastiques : Dessine.\nÉducation musicale : Chante.",
                        List.of()));
    }

    @Test
    void tellsWhatHasNoDomain() {
        PlacedReport placed = place(
                new ReportSubject(SchoolSubject.SPORT, List.of(new ReportSkill("Jongler", ResultLevel.REACHED)), ""),
                new ReportSubject(SchoolSubject.LANGUAGE, List.of(), "Parle bien."));

        assertThat(placed.achievements()).isEmpty();
        assertThat(placed.unplaced()).containsExactly("Jongler", SchoolSubject.LANGUAGE.title());
    }

    private PlacedReport place(ReportSubject... subjects) {
        ReportText text = new ReportText(
                new ChildId(UUID.randomUUID()),
                "Jean-Macé",
                "CE1",
                "Léa",
                "Benali",
                YearTerms.thirds(new SchoolYear(2026)).list().getFirst(),
                "",
                List.of(subjects));
        return placeResults.place(text, sport, SchoolCycle.SECOND, DAY);
    }
}
