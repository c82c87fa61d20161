package fr.ent.core.school.opening;

import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.school.opening.SchoolListController.TickedSchool;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes schools from the State's list: adds those that the territory in scope lacks, and changes the others. */
@Component
class TakeSchools {

    private final Sql sql;
    private final WriteSchools writeSchools;

    TakeSchools(Sql sql, WriteSchools writeSchools) {
        this.sql = sql;
        this.writeSchools = writeSchools;
    }

    /** How many schools were added, and how many changed. */
    record TakenSchools(int added, int changed) {}

    /** @throws InvalidInput for a number that its letter doesn't prove */
    @Transactional(propagation = Propagation.MANDATORY)
    TakenSchools take(List<TickedSchool> ticked, PersonId by) {
        int added = 0;
        for (TickedSchool one : ticked) {
            Uai uai = Uai.typed(one.uai()).orElseThrow(() -> new InvalidInput("schools", "malformed"));
            if (writeSchools.open(uai, one.school(), by).isPresent()) {
                added++;
            } else {
                find(uai).ifPresent(id -> writeSchools.change(id, one.school(), by));
            }
        }
        return new TakenSchools(added, ticked.size() - added);
    }

    private Optional<SchoolId> find(Uai uai) {
        return sql.of("select id from core.school where uai = :uai")
                .with("uai", uai.value())
                .find(row -> row.id("id", SchoolId::new));
    }
}
