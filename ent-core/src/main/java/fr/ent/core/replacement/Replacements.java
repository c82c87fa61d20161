package fr.ent.core.replacement;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says to other modules who stands or stood in for teachers. */
@Component
public class Replacements {

    private final Sql sql;

    Replacements(Sql sql) {
        this.sql = sql;
    }

    /** Those of these people who are known, with the times for which they stand or stood in at these classes; one statement. */
    public Map<PersonId, NamedStandIn> name(Collection<PersonId> people, Collection<ClassId> classes) {
        Map<PersonId, NamedStandIn> named = new HashMap<>();
        sql.of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                               p.scope_id, p.starts_at, p.ends_at
                        from core.person n
                        left join (select person_id, scope_id, starts_at, ends_at from core.role_grant
                                   where scope_id = any(:classes) and replaces is not null
                                   union all
                                   select person_id, scope_id, starts_at, ended_at from core.ended_right
                                   where scope_id = any(:classes) and replaces is not null) p on p.person_id = n.id
                        where n.id = any(:people)""").ids("people", people).ids("classes", classes).each(row -> {
            NamedStandIn person = named.computeIfAbsent(
                    row.id("id", PersonId::new),
                    id -> new NamedStandIn(
                            new PersonName(id, row.text("given_name"), row.text("family_name")), new ArrayList<>()));
            if (row.has("scope_id")) {
                person.passings()
                        .add(new Passing(
                                row.id("scope_id", ClassId::new), row.instant("starts_at"), row.instant("ends_at")));
            }
        });
        return named;
    }

    /** Somebody by name, and when they stand or stood in. */
    public record NamedStandIn(PersonName name, List<Passing> passings) {

        /** Whether they stood in for a teacher of the class at a moment. */
        public boolean stoodIn(ClassId schoolClass, Instant moment) {
            return passings.stream()
                    .anyMatch(one -> one.schoolClass().equals(schoolClass)
                            && !one.startsAt().isAfter(moment)
                            && one.endsAt().isAfter(moment));
        }
    }

    /** A time for which a class is handed over. */
    public record Passing(ClassId schoolClass, Instant startsAt, Instant endsAt) {}
}
