package fr.ent.homework.diary;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The diary of a year that is over. */
@HomeworkTest
class FormerDiaryIT {

    private static final String WEEK = "&from=2026-11-23&to=2026-11-27";

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient jdbc;

    private Schoolyard yard;

    @BeforeEach
    void aClassWithHomework() throws Exception {
        yard = founder.found();
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""));
    }

    @Test
    void theFamilyReadsOnOnceItsChildIsInTheClassOfAnotherYear() throws Exception {
        Viewer formerMother = yard.mother();
        takeOn(yard.town().schoolClass(yard.school(), "CE2"));
        Viewer pupil = yard.town().viewer(yard.lea().asPerson());
        Viewer newTeacher = yard.town().viewer(yard.town().teacher("Ève", "Roy", classOf(yard.lea())));

        for (Viewer reader : List.of(yard.town().viewer(formerMother.person()), pupil)) {
            requests.diary(reader, "childId=" + yard.lea() + WEEK)
                    .andExpect(jsonPath("$.entries[0].subject").value("Mathématiques"));
        }
        requests.diary(newTeacher, "childId=" + yard.lea() + WEEK)
                .andExpect(jsonPath("$.entries.length()").value(0));
    }

    /** Léa's year has changed. */
    private void takeOn(ClassId next) {
        yard.town().number("""
                        with year as (
                            insert into core.school_year (territory_id, id, label, starts_on, ends_on)
                            values (core.territory(), gen_random_uuid(), '2027-2028', '2027-09-01', '2028-07-04') returning id),
                        change as (
                            insert into core.year_change (id, school_id, year_id, state, created_by, created_at)
                            select gen_random_uuid(), p.school_id, year.id, 'PREVIEWED', p.id, now()
                            from core.pupil p cross join year where p.id = :id returning id),
                        step as (
                            insert into core.year_change_pupil (
                                change_id, child_id, from_class_id, level, next_step, step, origin, outcome)
                            select change.id, p.id, p.class_id, '', '', 'LEAVES', 'HAND', 'MOVED'
                            from core.pupil p cross join change where p.id = :id returning child_id)
                        select count(*) from step""", yard.lea().value());
        yard.town()
                .number(
                        "with moved as (update core.pupil set class_id = '%s' where id = :id returning 1) select count(*) from moved"
                                .formatted(next),
                        yard.lea().value());
    }

    private ClassId classOf(ChildId child) {
        return yard.town()
                .in(() -> jdbc.sql("select class_id from core.pupil where id = :id")
                        .param("id", child.value())
                        .query((row, line) -> new ClassId(row.getObject(1, UUID.class)))
                        .single());
    }
}
