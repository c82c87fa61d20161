package fr.ent.core.rights;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rights of the territory in scope as rows. One that ends leaves them for the rights that have ended. */
@Component
class RightRows {

    private static final String RIGHT =
            "select g.id, g.version, g.person_id, g.role, g.scope_type, g.scope_id, g.ends_at from core.role_grant g ";

    private final Sql sql;
    private final Clock clock;

    RightRows(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether somebody who is here can hold a right: pupils can't. */
    boolean isGrownUp(PersonId person) {
        return sql.of("""
                        select exists (select from core.person n where n.id = :id and n.left_on is null
                                       and not exists (select from core.pupil p
                                                       where p.territory_id = n.territory_id and p.id = n.id)) as there""").with("id", person).get(row -> row.flag("there"));
    }

    /** Whether the territory has this school, or this class that isn't closed; held so that nobody removes it meanwhile. */
    boolean holdPlace(ScopeType type, UUID id) {
        return switch (type) {
            case TERRITORY -> true;
            case SCHOOL -> isThere("core.school where id = :id", id);
            case CLASS -> isThere("core.school_class where id = :id and closed_on is null", id);
        };
    }

    private boolean isThere(String place, UUID id) {
        return sql.of("select id from " + place + " for key share")
                .with("id", id)
                .find(row -> row.uuid("id"))
                .isPresent();
    }

    Optional<HeldRight> lock(RightId id) {
        return sql.of(RIGHT + "where g.id = :id for update").with("id", id).find(RightRows::right);
    }

    List<HeldRight> listOf(PersonId person) {
        return sql.of(RIGHT + "where g.person_id = :id order by g.id")
                .with("id", person)
                .list(RightRows::right);
    }

    List<HeldRight> list(Collection<UUID> ids) {
        return sql.of(RIGHT + "where g.id = any(:ids) order by g.id")
                .uuids("ids", ids)
                .list(RightRows::right);
    }

    /** The holders of these who have an account in use. */
    Set<PersonId> listWithAccount(Collection<HeldRight> rights) {
        return sql.of("select person_id from core.account where person_id = any(:people) and state = 'IN_USE'")
                .ids("people", rights, HeldRight::person)
                .set(row -> row.id("person_id", PersonId::new));
    }

    Optional<RightId> findAdministrator(PersonId person) {
        return sql.of("select id from core.role_grant where person_id = :id and role = 'TERRITORY_ADMINISTRATOR'")
                .with("id", person)
                .find(row -> row.id("id", RightId::new));
    }

    /** False when the person holds it already. */
    boolean add(
            RightId id, PersonId person, Role role, ScopeType type, UUID scope, @Nullable Instant endsAt, PersonId by) {
        return sql.of("""
                        insert into core.role_grant (id, person_id, role, scope_type, scope_id, granted_at, granted_by, ends_at)
                        values (:id, :person, :role, :type, :scope, :now, :by, cast(:endsAt as timestamptz))
                        on conflict (territory_id, person_id, role, scope_type, scope_id) do nothing""")
                .with("id", id)
                .with("person", person)
                .with("role", role)
                .with("type", type)
                .with("scope", scope)
                .with("now", clock.instant())
                .with("by", by)
                .with("endsAt", endsAt)
                .changedOne();
    }

    void move(RightId id, @Nullable Instant endsAt) {
        sql.of("""
                        update core.role_grant set ends_at = cast(:endsAt as timestamptz), version = version + 1
                        where id = :id""").with("id", id).with("endsAt", endsAt).run();
    }

    /** @param by nobody when it came to its end by itself */
    void end(RightId id, Instant at, @Nullable PersonId by) {
        sql.of("""
                        with ended as (delete from core.role_grant where id = :id returning *)
                        insert into core.ended_right (id, person_id, role, scope_type, scope_id, granted_at, granted_by,
                                                      ended_at, ended_by, starts_at, replaces)
                        select id, person_id, role, scope_type, scope_id, granted_at, granted_by, :at, :by, starts_at, replaces
                        from ended""").with("id", id).with("at", at).with("by", by).run();
    }

    /** Rights that have come to their end. */
    List<HeldRight> lockEnded() {
        return sql.of(RIGHT + "where g.ends_at <= :now order by g.id for update")
                .with("now", clock.instant())
                .list(RightRows::right);
    }

    /** Nobody else gives or ends the right of an administrator until the transaction is over. */
    void lockAdministrators() {
        sql.of("select id from core.role_grant where role = 'TERRITORY_ADMINISTRATOR' order by id for update")
                .each(row -> {});
    }

    /** The administrators without an end who can sign in. */
    Set<PersonId> listLastingAdministrators() {
        return sql.of("""
                        select g.person_id from core.role_grant g
                        join core.person n on n.territory_id = g.territory_id and n.id = g.person_id and n.left_on is null
                        where g.role = 'TERRITORY_ADMINISTRATOR' and g.ends_at is null
                          and exists (select from core.account a
                                      where a.territory_id = g.territory_id and a.person_id = g.person_id
                                        and a.state = 'IN_USE')""").set(row -> row.id("person_id", PersonId::new));
    }

    /** The administrators who can sign in now. */
    Set<PersonId> listAdministrators() {
        return sql.of("""
                        select g.person_id from core.role_grant g
                        join core.person n on n.territory_id = g.territory_id and n.id = g.person_id and n.left_on is null
                        where g.role = 'TERRITORY_ADMINISTRATOR' and (g.ends_at is null or g.ends_at > :now)
                          and exists (select from core.account a
                                      where a.territory_id = g.territory_id and a.person_id = g.person_id
                                        and a.state = 'IN_USE')""").with("now", clock.instant()).set(row -> row.id("person_id", PersonId::new));
    }

    private static HeldRight right(Row row) {
        return new HeldRight(
                row.id("id", RightId::new),
                row.whole("version"),
                row.id("person_id", PersonId::new),
                row.choice("role", Role.class),
                row.choice("scope_type", ScopeType.class),
                row.uuid("scope_id"),
                row.instantOrNull("ends_at"));
    }
}
