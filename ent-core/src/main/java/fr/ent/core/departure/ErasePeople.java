package fr.ent.core.departure;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.account.provisioning.AccountsWithdrawn;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Deletes people in all modules, in the caller's transaction: as many statements for one as for a hundred. Their files and
 * their accounts at the identity provider follow once that is committed, again until it worked.
 */
@Component
class ErasePeople {

    /** Nobody is left who lives there, or in the one that it was joined to. */
    private static final String EMPTIED = """
            with recursive lived (id) as (
                select m.household_id from core.household_member m where m.person_id = any(:people)
                union
                select s.household_id from core.household_stay s where s.person_id = any(:people)
                union
                select h.id from core.household h join lived on h.joined_to = lived.id)
            select h.id from core.household h join lived on lived.id = h.id
            where not exists (select from core.household_member m
                              where m.household_id = coalesce(h.joined_to, h.id) and m.person_id <> all(:people))""";

    private final Sql sql;
    private final ObjectProvider<DepartedRecords> modules;
    private final Files storedFiles;
    private final ApplicationEventPublisher events;

    ErasePeople(Sql sql, ObjectProvider<DepartedRecords> modules, Files storedFiles, ApplicationEventPublisher events) {
        this.sql = sql;
        this.modules = modules;
        this.storedFiles = storedFiles;
        this.events = events;
    }

    void erase(List<PersonId> people) {
        List<HouseholdId> households =
                sql.of(EMPTIED).ids("people", people).list(row -> row.id("id", HouseholdId::new));
        withdrawAccounts(people);
        storedFiles.remove(files(people, households));
        erasures()
                .forEach(erasure -> with(sql.of(erasure.statement()), erasure.statement(), people, households)
                        .run());
        sql.of("select core.blank_audit_entries(:people) as blanked")
                .ids("people", people)
                .each(row -> {});
    }

    /** Core's own come last, since the people's rows are among them. */
    private List<Erasure> erasures() {
        return Stream.concat(
                        modules.stream().filter(module -> !isCore(module)),
                        modules.stream().filter(ErasePeople::isCore))
                .flatMap(module -> module.erasures().stream())
                .toList();
    }

    private static boolean isCore(DepartedRecords module) {
        return module.erasures().stream().anyMatch(erasure -> erasure.table().equals("core.person"));
    }

    private Set<FileId> files(List<PersonId> people, List<HouseholdId> households) {
        return modules.stream()
                .flatMap(module -> module.files().stream())
                .flatMap(found ->
                        with(sql.of(found), found, people, households).set(row -> row.id("id", FileId::new)).stream())
                .collect(Collectors.toSet());
    }

    /** An account that FranceConnect brought goes as well: the citizen's next visit makes another. */
    private void withdrawAccounts(List<PersonId> people) {
        List<String> subjects = sql.of("select subject from core.account where person_id = any(:people)")
                .ids("people", people)
                .list(row -> row.text("subject"));
        if (!subjects.isEmpty()) {
            events.publishEvent(new AccountsWithdrawn(subjects));
        }
    }

    private static SqlStatement with(
            SqlStatement statement, String text, Collection<PersonId> people, Collection<HouseholdId> households) {
        if (text.contains(":people")) {
            statement.ids("people", people);
        }
        if (text.contains(":households")) {
            statement.ids("households", households);
        }
        return statement;
    }
}
