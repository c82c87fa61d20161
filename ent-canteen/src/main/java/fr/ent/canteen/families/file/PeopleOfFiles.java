package fr.ent.canteen.families.file;

import fr.ent.core.PersonId;
import fr.ent.core.persistence.PeopleInUse;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Children who have a file or known needs, and guardians who signed one. */
@Component
class PeopleOfFiles implements PeopleInUse {

    private final Sql sql;

    PeopleOfFiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int count(Collection<PersonId> people) {
        return sql.of("""
                        select (select count(*) from canteen.family_file
                                where child_id = any(:people) or signed_by = any(:people))
                             + (select count(*) from canteen.child_needs where child_id = any(:people))
                             + (select count(*) from canteen.barred_person where child_id = any(:people))""").ids("people", people).count();
    }
}
