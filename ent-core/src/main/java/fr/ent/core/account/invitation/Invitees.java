package fr.ent.core.account.invitation;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.AccountRights;
import fr.ent.core.account.Holder;
import fr.ent.core.account.Holders;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Members of the staff whom a viewer may invite, and who have no account in use. */
@Component
class Invitees {

    private final Holders holders;
    private final AccountRights rights;
    private final Sql sql;

    Invitees(Holders holders, AccountRights rights, Sql sql) {
        this.holders = holders;
        this.rights = rights;
        this.sql = sql;
    }

    /** Those of these people who can't get in yet; nothing when one of them isn't the viewer's to invite. */
    Optional<List<Holder>> find(Collection<PersonId> people, Viewer viewer) {
        List<Holder> known = holders.list(people);
        if (known.size() < Set.copyOf(people).size()
                || rights.listInvitable(viewer, known).size() < known.size()) {
            return Optional.empty();
        }
        Set<PersonId> in = sql.of("""
                        select person_id from core.account where person_id = any(:people) and state = 'IN_USE'""").ids("people", people).set(row -> row.id("person_id", PersonId::new));
        return Optional.of(
                known.stream().filter(holder -> !in.contains(holder.person())).toList());
    }

    /** Whether this is a member of the staff whom the viewer may invite, in or not. */
    boolean isOf(PersonId person, Viewer viewer) {
        return rights.listInvitable(viewer, holders.list(List.of(person))).contains(person);
    }
}
