package fr.ent.homework.demo;

import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Pupil;
import fr.ent.homework.progress.ResultLevel;
import fr.ent.homework.progress.skill.Skill;
import fr.ent.homework.progress.term.TermDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * The level of a pupil in a skill at a term.
 *
 * @param over whether the term is
 */
record DemoResult(
        Pupil pupil, TermDays term, Skill skill, ResultLevel level, LocalDate noted, boolean over, boolean published) {

    OffsetDateTime notedAt() {
        return noted.atTime(LocalTime.of(17, 0)).atZone(Moment.ZONE).toOffsetDateTime();
    }
}
