package fr.ent.core.testing;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff beside the teachers of a town, who accompany from 1 September 2026 until the night after 27 November. */
public final class Companions {

    private static final OffsetDateTime FROM = OffsetDateTime.parse("2026-09-01T00:00:00+02:00");
    private static final OffsetDateTime UNTIL = OffsetDateTime.parse("2026-11-28T00:00:00+01:00");

    private final Town town;
    private final JdbcClient jdbc;

    public Companions(Town town, JdbcClient jdbc) {
        this.town = town;
        this.jdbc = jdbc;
    }

    public PersonId atsem(String givenName, String familyName, ClassId schoolClass) {
        PersonId person = town.person(givenName, familyName);
        grant(person, Role.ATSEM, ScopeType.CLASS, schoolClass.value(), List.of());
        return person;
    }

    /** Accompanies these pupils, as an AESH or as one of the RASED. */
    public PersonId of(Role role, String givenName, String familyName, SchoolId school, ChildId... pupils) {
        PersonId person = town.person(givenName, familyName);
        grant(person, role, ScopeType.SCHOOL, school.value(), List.of(pupils));
        return person;
    }

    /** Somebody who is known already accompanies these pupils too. */
    public void grant(PersonId person, Role role, ScopeType type, UUID scope, List<ChildId> pupils) {
        UUID grant = NewId.next();
        town.run(() -> {
            jdbc.sql("""
                            insert into core.role_grant (id, person_id, role, scope_type, scope_id, starts_at, ends_at)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(grant, person.value(), role.name(), type.name(), scope, FROM, UNTIL)
                    .update();
            pupils.forEach(pupil -> jdbc.sql("insert into core.accompanied_pupil (grant_id, child_id) values (?, ?)")
                    .params(grant, pupil.value())
                    .update());
        });
    }
}
