package fr.ent.core.school.opening;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the schools of the territory in scope down. A school's number stays what it is. */
@Component
class WriteSchools {

    private final Sql sql;
    private final Audit audit;

    WriteSchools(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** Nothing when the territory has a school of this number. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<SchoolId> open(Uai uai, SchoolContent content, PersonId by) {
        SchoolId id = SchoolId.next();
        if (!with(sql.of("""
                        insert into core.school (id, uai, name, level, street, postcode, city)
                        values (:id, :uai, :name, :level, :street, :postcode, :city)
                        on conflict (territory_id, uai) do nothing"""), id, content).with("uai", uai.value()).changedOne()) {
            return Optional.empty();
        }
        audit.record(by, "school.opened", "school:" + id, Map.of("uai", uai.value(), "name", content.name()));
        return Optional.of(id);
    }

    /** @throws NotThere without such a school */
    @Transactional(propagation = Propagation.MANDATORY)
    void change(SchoolId id, SchoolContent content, PersonId by) {
        if (!with(sql.of("""
                        update core.school
                        set name = :name, level = :level, street = :street, postcode = :postcode, city = :city,
                            version = version + 1
                        where id = :id"""), id, content).changedOne()) {
            throw new NotThere();
        }
        audit.record(by, "school.changed", "school:" + id, Map.of("name", content.name()));
    }

    private static SqlStatement with(SqlStatement statement, SchoolId id, SchoolContent content) {
        return statement
                .with("id", id)
                .with("name", content.name().strip())
                .with("level", content.level())
                .with("street", content.street().strip())
                .with("postcode", content.postcode().strip())
                .with("city", content.city().strip());
    }
}
