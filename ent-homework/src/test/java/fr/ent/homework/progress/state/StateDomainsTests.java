package fr.ent.homework.progress.state;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.homework.progress.skill.ProgrammeSkills;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StateDomainsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private final StateDomains domains = new StateDomains();

    @Test
    void eachSkillOfElementarySchoolHasADomainButThoseOfWhichNoSourceTellsIt() {
        List<Skill> without = Stream.of(SchoolCycle.SECOND, SchoolCycle.THIRD)
                .flatMap(cycle -> new ProgrammeSkills().list(cycle, TODAY).stream())
                .filter(skill -> domains.find(skill, TODAY).isEmpty())
                .toList();

        assertThat(without)
                .extracting(Skill::id)
                .containsExactly(SkillId.of("C3-MATH-2025-14"), SkillId.of("C3-MATH-2025-15"));
    }

    @Test
    void nurserySchoolHasNone() {
        assertThat(new ProgrammeSkills().list(SchoolCycle.FIRST, TODAY))
                .isNotEmpty()
                .allSatisfy(skill -> assertThat(domains.find(skill, TODAY)).isEmpty());
    }

    @Test
    void aSchoolsOwnSkillHasOneWhereItsDomainIsNotDivided() {
        assertThat(domains.find(own(SchoolSubject.SPORT), TODAY)).contains(new StateDomain("EPS-RAC"));
        assertThat(domains.find(own(SchoolSubject.MUSIC), TODAY)).contains(new StateDomain("ART-MUS"));
        assertThat(domains.find(own(SchoolSubject.FRENCH), TODAY)).isEmpty();
    }

    @Test
    void noLineHoldsBeforeItsDay() {
        assertThat(domains.findWhole(SchoolCycle.SECOND, SchoolSubject.FRENCH, LocalDate.parse("2016-11-24")))
                .isEmpty();
    }

    private static Skill own(SchoolSubject subject) {
        return new Skill(SkillId.of("own"), SchoolCycle.SECOND, subject, "Nager dix mètres", null);
    }
}
