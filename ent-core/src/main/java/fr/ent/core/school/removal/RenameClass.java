package fr.ent.core.school.removal;

import fr.ent.core.ClassId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.NameKey;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Renames a class. An import that knows its number calls it again as the file does. */
@Component
class RenameClass {

    private final Sql sql;
    private final Audit audit;

    RenameClass(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /**
     * Nothing changes when the school has another class in the same year whose name imports take for this one.
     *
     * @throws NotThere without such a class
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean rename(ClassId id, String wanted, PersonId by) {
        String name = wanted.strip();
        String was = sql.of("select name from core.school_class where id = :id for update")
                .with("id", id)
                .find(row -> row.text("name"))
                .orElseThrow(NotThere::new);
        if (was.equals(name)) {
            return true;
        }
        if (listOthers(id).contains(NameKey.of(name))) {
            return false;
        }
        sql.of("update core.school_class set name = :name, version = version + 1 where id = :id")
                .with("name", name)
                .with("id", id)
                .run();
        audit.record(by, "class.renamed", "class:" + id, Map.of("name", name, "was", was));
        return true;
    }

    private Set<NameKey> listOthers(ClassId id) {
        return sql.of("""
                        select o.name from core.school_class k
                        join core.school_class o on o.territory_id = k.territory_id and o.school_id = k.school_id
                         and o.year_id = k.year_id and o.id <> k.id
                        where k.id = :id""").with("id", id).set(row -> NameKey.of(row.text("name")));
    }
}
