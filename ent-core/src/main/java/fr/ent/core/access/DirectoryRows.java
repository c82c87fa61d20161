package fr.ent.core.access;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.ClassView;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import fr.ent.core.SchoolView;
import fr.ent.core.persistence.Row;

/** How rows of the directory become views. */
final class DirectoryRows {

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

    private DirectoryRows() {}

    static ChildView child(Row row) {
        return new ChildView(
                row.id("id", ChildId::new),
                row.text("given_name"),
                row.text("family_name"),
                row.id("class_id", ClassId::new),
                row.text("class_name"),
                row.id("school_id", SchoolId::new),
                row.text("school_name"));
    }

    static ClassView schoolClass(Row row) {
        return new ClassView(row.id("id", ClassId::new), row.text("name"), row.id("school_id", SchoolId::new));
    }

    static SchoolView school(Row row) {
        return new SchoolView(
                row.id("id", SchoolId::new),
                row.text("uai"),
                row.text("name"),
                row.choice("level", SchoolView.Level.class),
                row.text("street"),
                row.text("postcode"),
                row.text("city"),
                row.realOrNull("latitude"),
                row.realOrNull("longitude"));
    }

    static PersonName name(Row row) {
        return new PersonName(row.id("id", PersonId::new), row.text("given_name"), row.text("family_name"));
    }
}
