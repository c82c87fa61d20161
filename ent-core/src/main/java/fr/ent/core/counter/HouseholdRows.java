package fr.ent.core.counter;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes the households of the territory in scope. */
@Component
class HouseholdRows {

    private final Sql sql;

    HouseholdRows(Sql sql) {
        this.sql = sql;
    }

    /** Somebody who lives in a household. */
    record Member(PersonId person, MemberKind kind) {}

    /** The part that somebody has in a household. */
    enum MemberKind {
        ADULT,
        CHILD
    }

    void add(HouseholdId household, String name) {
        sql.of("insert into core.household (id, name) values (:id, :name)")
                .with("id", household)
                .with("name", name)
                .run();
    }

    /** Those of these households that exist, held until the end of the transaction. One that was joined to another doesn't. */
    Set<HouseholdId> hold(Collection<HouseholdId> households) {
        return sql.of("""
                        select id from core.household
                        where id = any(:ids) and joined_to is null order by id for update""").ids("ids", households).set(row -> row.id("id", HouseholdId::new));
    }

    Map<PersonId, MemberKind> members(HouseholdId household) {
        return sql.of("select person_id, kind from core.household_member where household_id = :household")
                .with("household", household)
                .map(row -> row.id("person_id", PersonId::new), row -> row.choice("kind", MemberKind.class));
    }

    /** Those of these people who live in some household in this part. */
    Set<PersonId> housed(Collection<PersonId> people, MemberKind kind) {
        return sql.of("select person_id from core.household_member where person_id = any(:people) and kind = :kind")
                .ids("people", people)
                .with("kind", kind)
                .set(row -> row.id("person_id", PersonId::new));
    }

    /**
     * Another household in which a child lives, the oldest of them. Where it lives is held until the end of the transaction,
     * so that of two households which it leaves at once one keeps it.
     */
    Optional<HouseholdId> findElsewhere(ChildId child, HouseholdId household) {
        return sql.of("""
                        select household_id from core.household_member
                        where person_id = :child and kind = 'CHILD' order by household_id for update""").with("child", child).list(row -> row.id("household_id", HouseholdId::new)).stream()
                .filter(home -> !home.equals(household))
                .findFirst();
    }

    /** Lets agents who admit people in this territory go one after the other: what isn't there yet can't be held. */
    void holdAdmissions() {
        sql.of("select 1 from pg_advisory_xact_lock(hashtextextended('admission:' || core.territory()::text, 0))")
                .count();
    }

    /** Those of these adults whom a court has barred from one of these children. */
    Set<PersonId> barred(Collection<PersonId> adults, Collection<ChildId> children) {
        return sql.of("""
                        select distinct guardian_id from core.guardianship
                        where restricted and guardian_id = any(:adults) and child_id = any(:children)""")
                .ids("adults", adults)
                .ids("children", children)
                .set(row -> row.id("guardian_id", PersonId::new));
    }

    /** Whether a court has barred one of these adults from one of these children. */
    boolean areBarred(Collection<PersonId> adults, Collection<ChildId> children) {
        return !barred(adults, children).isEmpty();
    }

    void enter(HouseholdId household, Collection<Member> people) {
        sql.of("""
                        insert into core.household_member (household_id, person_id, kind)
                        select :household, person, kind from unnest(:people, :kinds) as w (person, kind)
                        on conflict do nothing""")
                .with("household", household)
                .ids("people", people, Member::person)
                .texts("kinds", people, Member::kind)
                .run();
        touch(List.of(household));
    }

    void leave(HouseholdId household, Collection<PersonId> people) {
        sql.of("delete from core.household_member where household_id = :household and person_id = any(:people)")
                .with("household", household)
                .ids("people", people)
                .run();
        touch(List.of(household));
    }

    void join(HouseholdId gone, HouseholdId to) {
        sql.of("update core.household set joined_to = :to, version = version + 1 where id = :gone")
                .with("gone", gone)
                .with("to", to)
                .run();
    }

    void rename(HouseholdId household, String name) {
        sql.of("update core.household set name = :name, version = version + 1 where id = :id")
                .with("name", name)
                .with("id", household)
                .run();
    }

    /** An import that made the household can't be undone any more, for it isn't as the import left it. */
    private void touch(Collection<HouseholdId> households) {
        sql.of("update core.household set version = version + 1 where id = any(:ids)")
                .ids("ids", households)
                .run();
    }
}
