package fr.ent.homework.progress.skill;

import fr.ent.core.SchoolId;
import fr.ent.core.catalogue.SchoolSubject;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Skills that schools add, one statement each. */
@Component
class SchoolSkills {

    private static final String SELECT = "select id, cycle, subject, words from homework.school_skill ";

    private final Sql sql;
    private final Clock clock;

    SchoolSkills(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those of a school that are noted today, in the order in which they came. */
    List<Skill> list(SchoolId school) {
        return sql.of(SELECT + "where school_id = :school and removed_at is null order by added_at, id")
                .with("school", school)
                .list(SchoolSkills::read);
    }

    /** These, removed or not. */
    List<Skill> list(Collection<SkillId> skills) {
        return sql.of(SELECT + "where id = any(:skills) order by added_at, id")
                .ids("skills", skills)
                .list(SchoolSkills::read);
    }

    /** Those that any school calls so, removed or not. */
    List<Skill> listCalled(Collection<String> words) {
        return sql.of(SELECT + "where words = any(:words) order by added_at, id")
                .texts("words", words)
                .list(SchoolSkills::read);
    }

    /** The school that a skill belongs to. */
    Optional<SchoolId> findSchool(SkillId skill) {
        return sql.of("select school_id from homework.school_skill where id = :id and removed_at is null")
                .with("id", skill)
                .find(row -> row.id("school_id", SchoolId::new));
    }

    /** Adds a skill. The same words again are the same skill, also once it was removed. */
    Skill add(SchoolId school, SkillContent content) {
        return sql.of("""
                        insert into homework.school_skill as s (id, school_id, cycle, subject, words, added_at)
                        values (:id, :school, :cycle, :subject, :words, :now)
                        on conflict (territory_id, school_id, cycle, subject, words) do update set removed_at = null
                        returning s.id, s.cycle, s.subject, s.words""")
                .with("id", SkillId.next())
                .with("school", school)
                .with("cycle", content.cycle())
                .with("subject", content.subject())
                .with("words", content.words())
                .with("now", clock.instant())
                .get(SchoolSkills::read);
    }

    void remove(SkillId skill) {
        sql.of("update homework.school_skill set removed_at = :now where id = :id")
                .with("id", skill)
                .with("now", clock.instant())
                .run();
    }

    private static Skill read(Row row) {
        return new Skill(
                row.id("id", SkillId::new),
                row.choice("cycle", SchoolCycle.class),
                row.choice("subject", SchoolSubject.class),
                row.text("words"),
                null);
    }
}
