package fr.ent.core.archive;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people whose data somebody may take away, as of now: the own, and those of children from whom they aren't barred. */
@Component
class ArchiveRights {

    private final Sql sql;

    ArchiveRights(Sql sql) {
        this.sql = sql;
    }

    ArchiveScope find(PersonId person) {
        return new ArchiveScope(person, listChildren(person), listHouseholds(person));
    }

    List<ChildId> listChildren(PersonId person) {
        return sql.of("""
                        select child_id from core.guardianship
                        where guardian_id = :person and not restricted order by child_id""").with("person", person).list(row -> row.id("child_id", ChildId::new));
    }

    private List<HouseholdId> listHouseholds(PersonId person) {
        return sql.of("""
                        select household_id from core.household_member
                        where person_id = :person and kind = 'ADULT' order by household_id""").with("person", person).list(row -> row.id("household_id", HouseholdId::new));
    }

    /** The people and households that an archive tells of. */
    record ArchiveScope(PersonId person, List<ChildId> children, List<HouseholdId> households) {

        ArchiveScope {
            children = List.copyOf(children);
            households = List.copyOf(households);
        }

        /** The statement with those of the parameters that it names. */
        SqlStatement in(Sql sql, String text) {
            SqlStatement statement = sql.of(text);
            if (text.contains(":person")) {
                statement.with("person", person);
            }
            if (text.contains(":children")) {
                statement.ids("children", children);
            }
            if (text.contains(":people")) {
                statement.ids("people", people());
            }
            if (text.contains(":households")) {
                statement.ids("households", households);
            }
            return statement;
        }

        private List<PersonId> people() {
            return Stream.concat(Stream.of(person), children.stream().map(ChildId::asPerson))
                    .toList();
        }
    }
}
