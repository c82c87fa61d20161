package fr.ent.core.account.sheet;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.account.sheet.PupilAccount.GuardianAccount;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists the people of a class and their accounts, in three statements. Guardians barred from a child are left out. */
@Component
class ClassAccounts {

    private final Directory directory;
    private final Sql sql;

    ClassAccounts(Directory directory, Sql sql) {
        this.directory = directory;
        this.sql = sql;
    }

    List<PupilAccount> list(ClassId schoolClass) {
        List<ChildView> pupils = directory.listPupils(schoolClass);
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(schoolClass);
        Map<PersonId, String> usernames = usernames(Stream.concat(
                        pupils.stream().map(pupil -> pupil.id().asPerson()),
                        guardians.values().stream().flatMap(List::stream).map(PersonName::id))
                .distinct()
                .toList());
        return pupils.stream()
                .map(pupil -> new PupilAccount(
                        new PersonName(pupil.id().asPerson(), pupil.givenName(), pupil.familyName()),
                        usernames.get(pupil.id().asPerson()),
                        guardians.getOrDefault(pupil.id(), List.of()).stream()
                                .map(guardian -> new GuardianAccount(guardian, usernames.containsKey(guardian.id())))
                                .toList()))
                .toList();
    }

    private Map<PersonId, String> usernames(Collection<PersonId> people) {
        Map<PersonId, String> usernames = new HashMap<>();
        sql.of("""
                        select person_id, username from core.account
                        where person_id = any(:people) order by created_at desc""").ids("people", people).each(row -> {
            usernames.put(row.id("person_id", PersonId::new), row.text("username"));
        });
        return usernames;
    }
}
