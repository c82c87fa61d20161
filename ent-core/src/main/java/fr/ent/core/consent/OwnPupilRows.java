package fr.ent.core.consent;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.image.OwnPupils;
import fr.ent.core.image.PupilClassesChanged.PupilOfClass;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The pupils of classes, and those whom a change of years took on to the next one or out of the school. */
@Component
public class OwnPupilRows implements OwnPupils {

    /** Whether a pupil {@code p} is a class's own, in SQL; {@code s.class_id} is the class. */
    public static final String OF_ITS_CLASS = """
            (p.class_id = s.class_id and p.left_on is null
             or exists (select from core.year_change_pupil o
                        where o.child_id = p.id and o.from_class_id = s.class_id and o.outcome in ('MOVED', 'LEFT')))""";

    private final Sql sql;

    OwnPupilRows(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<ChildId> listOwn(ClassId schoolClass, Collection<ChildId> children) {
        return sql.of("""
                        select p.id from core.pupil p cross join (select cast(:class as uuid) as class_id) s
                        where p.id = any(:children) and\s""" + OF_ITS_CLASS)
                .with("class", schoolClass)
                .ids("children", children)
                .set(row -> row.id("id", ChildId::new));
    }

    @Override
    public Set<PupilOfClass> listOwn(Collection<PupilOfClass> pupils) {
        return sql.of("""
                        select p.id, s.class_id from unnest(:children, :classes) as s (child_id, class_id)
                        join core.pupil p on p.id = s.child_id
                        where\s""" + OF_ITS_CLASS)
                .ids("children", pupils, PupilOfClass::child)
                .ids("classes", pupils, PupilOfClass::schoolClass)
                .set(row -> new PupilOfClass(row.id("id", ChildId::new), row.id("class_id", ClassId::new)));
    }

    @Override
    public Set<ClassId> listClasses(ChildId child) {
        return sql.of("""
                        select s.class_id
                        from core.pupil p
                        cross join lateral (
                            select p.class_id
                            union select c.from_class_id from core.year_change_pupil c where c.child_id = p.id) s
                        where p.id = :child and\s""" + OF_ITS_CLASS).with("child", child).set(row -> row.id("class_id", ClassId::new));
    }
}
