package fr.ent.core.stateregister;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.classhome.SchoolCycle;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.yearchange.plan.SchoolLevel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what the files of ONDE have brought: one statement each. The caller says who may know it. */
@Component
public class StateRegister {

    private final Sql sql;

    StateRegister(Sql sql) {
        this.sql = sql;
    }

    /** The open classes of a school, by name. */
    public List<StateClass> listClasses(SchoolId school) {
        return sql.of("""
                        select id, name, school_id, external_id from core.school_class
                        where school_id = :school and closed_on is null order by name, id""")
                .with("school", school)
                .list(row -> new StateClass(
                        new ClassView(row.id("id", ClassId::new), row.text("name"), row.id("school_id", SchoolId::new)),
                        row.textOrNull("external_id")));
    }

    /** The pupils whom a class has today. */
    public Map<ChildId, StatePupil> listPupils(ClassId schoolClass) {
        return sql.of("select id, ine, level from core.pupil where class_id = :class and left_on is null")
                .with("class", schoolClass)
                .map(row -> row.id("id", ChildId::new), StateRegister::pupil);
    }

    /** Those of these grown-ups of whom the title or the sex is known. */
    public Map<PersonId, Civility> listCivilities(Collection<PersonId> people) {
        Map<PersonId, Civility> known = new HashMap<>();
        sql.of("select id, title, coalesce(sex, '') as sex from core.person where id = any(:people)")
                .ids("people", people)
                .each(row -> Civility.read(row.text("title"), row.text("sex"))
                        .ifPresent(civility -> known.put(row.id("id", PersonId::new), civility)));
        return known;
    }

    private static StatePupil pupil(Row row) {
        return new StatePupil(
                row.textOrNull("ine"),
                SchoolLevel.read(row.text("level")).map(SchoolCycle::of).orElse(null));
    }
}
