package fr.ent.homework.progress.skill;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeSkillsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final ProgrammeSkills programme = new ProgrammeSkills();

    @ParameterizedTest
    @EnumSource(SchoolCycle.class)
    void eachSubjectOfACycleHasAHandfulWithTheTextTheyComeFrom(SchoolCycle cycle) {
        List<Skill> skills = programme.list(cycle, TODAY);

        Map<SchoolSubject, List<Skill>> subjects = skills.stream().collect(Collectors.groupingBy(Skill::subject));
        assertThat(subjects).hasSizeGreaterThanOrEqualTo(5);
        assertThat(subjects.values())
                .allSatisfy(ofOne -> assertThat(ofOne)
                        .hasSizeBetween(4, 15)
                        .allSatisfy(skill -> assertThat(skill.source()).startsWith("arrêté du")));
        assertThat(skills)
                .extracting(Skill::words)
                .allSatisfy(words -> assertThat(words).hasSizeBetween(8, 80));
    }

    @Test
    void aTextHoldsFromItsFirstSchoolYear() {
        assertThat(programme.list(SchoolCycle.SECOND, LocalDate.parse("2025-08-31")))
                .extracting(Skill::subject)
                .contains(SchoolSubject.ART)
                .doesNotContain(SchoolSubject.FRENCH);
        assertThat(programme.list(SchoolCycle.SECOND, LocalDate.parse("2025-09-01")))
                .extracting(Skill::subject)
                .contains(SchoolSubject.FRENCH);
    }

    @Test
    void aCodeNamesTheSameSkillForEver() {
        assertThat(programme.list(List.of(SkillId.of("C2-FR-2025-02"))))
                .extracting(Skill::words)
                .containsExactly("Lire à voix haute, avec fluidité");
    }
}
