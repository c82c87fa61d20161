package fr.ent.core.access;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** How rows of the directory become views. */
final class Rows {

    /** Pupils with their class and school: {@code p} the pupil, {@code n} the person, {@code c} the class, {@code s} the school. */
    static final String CHILD = """
            select p.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                   p.class_id, c.name as class_name, p.school_id, s.name as school_name
            from core.pupil p
            join core.person n on n.territory_id = p.territory_id and n.id = p.id
            join core.school_class c on c.territory_id = p.territory_id and c.id = p.class_id
            join core.school s on s.territory_id = p.territory_id and s.id = p.school_id""";

    /** A person's name, where {@code n} is the person. */
    static final String NAME = "n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name";

    private Rows() {}

    static ChildView child(ResultSet row, int number) throws SQLException {
        return new ChildView(
                new ChildId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                new ClassId(row.getObject("class_id", UUID.class)),
                row.getString("class_name"),
                new SchoolId(row.getObject("school_id", UUID.class)),
                row.getString("school_name"));
    }

    static ClassView schoolClass(ResultSet row, int number) throws SQLException {
        return new ClassView(
                new ClassId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new SchoolId(row.getObject("school_id", UUID.class)));
    }

    static SchoolView school(ResultSet row, int number) throws SQLException {
        return new SchoolView(
                new SchoolId(row.getObject("id", UUID.class)),
                row.getString("uai"),
                row.getString("name"),
                SchoolView.Level.valueOf(row.getString("level")),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("city"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class));
    }

    static PersonName name(ResultSet row, int number) throws SQLException {
        return new PersonName(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"));
    }
}
