package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.consent.FollowConsents;
import fr.ent.core.household.OwnFamilies;
import fr.ent.core.leaving.PupilsStay.StayingPupil;
import fr.ent.core.persistence.ImportLock;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.SqlStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pupils of the territory in scope who are about to leave. */
@Component
class Leavings {

    private static final String PENDING = """
            select l.child_id, l.leaves_on, l.batch_id, n.given_name,
                   coalesce(nullif(n.usual_name, ''), n.family_name) as family_name,
                   k.name as class_name, p.school_id, s.name as school_name
            from core.pupil_leaving l
            join core.pupil p on p.territory_id = l.territory_id and p.id = l.child_id
            join core.person n on n.territory_id = l.territory_id and n.id = l.child_id
            join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id
            join core.school s on s.territory_id = p.territory_id and s.id = p.school_id
            where l.left_at is null\s""";

    private static final String IN_ORDER = " order by l.leaves_on, n.family_key, n.given_key limit 500";

    private final Sql sql;
    private final ImportLock imports;
    private final OwnFamilies ownFamilies;
    private final FollowConsents consents;

    Leavings(Sql sql, ImportLock imports, OwnFamilies ownFamilies, FollowConsents consents) {
        this.sql = sql;
        this.imports = imports;
        this.ownFamilies = ownFamilies;
        this.consents = consents;
    }

    /** Those of the town, but for children whom the own family hides from this viewer. */
    List<LeavingPupil> listOfTown(Viewer viewer) {
        return read(sql.of(PENDING + "and l.child_id <> all(:hidden)" + IN_ORDER)
                .ids("hidden", ownFamilies.find(viewer).hidden().people()));
    }

    /** Those whom this viewer follows: own children, and pupils of own classes and schools whom the own family doesn't hide. */
    List<LeavingPupil> list(Viewer viewer) {
        return read(sql.of(PENDING + """
                        and (l.child_id = any(:children)
                             or (p.class_id = any(:classes) or p.school_id = any(:schools)) and l.child_id <> all(:hidden))\
                        """ + IN_ORDER)
                .ids("children", viewer.children(), child -> child.id())
                .ids("classes", viewer.classes(), one -> one.id())
                .ids("hidden", ownFamilies.find(viewer).hidden().people())
                .uuids("schools", headed(viewer)));
    }

    private static List<UUID> headed(Viewer viewer) {
        return viewer.roles().stream()
                .filter(grant -> grant.role() == Role.HEAD && grant.scopeType() == ScopeType.SCHOOL)
                .map(RoleGrant::scopeId)
                .toList();
    }

    private static List<LeavingPupil> read(SqlStatement statement) {
        return statement.list(row -> new LeavingPupil(
                row.id("child_id", ChildId::new),
                row.text("given_name"),
                row.text("family_name"),
                row.text("class_name"),
                row.id("school_id", SchoolId::new),
                row.text("school_name"),
                row.day("leaves_on"),
                row.uuidOrNull("batch_id")));
    }

    /** The leaving of a child who is about to. */
    Optional<LeavingPupil> find(ChildId child) {
        return read(sql.of(PENDING + "and l.child_id = :child").with("child", child)).stream()
                .findFirst();
    }

    /** Whether a pupil is at a school, and isn't about to leave. */
    boolean isStaying(ChildId child, SchoolId school) {
        return sql.of("""
                        select count(*) from core.pupil p
                        where p.id = :child and p.school_id = :school and p.left_on is null
                          and not exists (select from core.pupil_leaving l
                                          where l.territory_id = p.territory_id and l.child_id = p.id and l.left_at is null)""").with("child", child).with("school", school).count() > 0;
    }

    /** Whether a pupil leaves on a day by the word of a person, who didn't before. */
    boolean announce(ChildId child, LocalDate on, Instant now) {
        return sql.of("""
                        insert into core.pupil_leaving as l (child_id, leaves_on, noted_at) values (:child, :on, :now)
                        on conflict (territory_id, child_id) do update
                        set leaves_on = excluded.leaves_on, batch_id = null, noted_at = excluded.noted_at, left_at = null
                        where l.left_at is not null or l.batch_id is not null or l.leaves_on <> excluded.leaves_on""").with("child", child).with("on", on).with("now", now).changedOne();
    }

    /** The leaving that is no more, when the child was about to leave. */
    Optional<StayingPupil> callOff(ChildId child) {
        return sql.of("""
                        delete from core.pupil_leaving where child_id = :child and left_at is null
                        returning child_id, leaves_on, noted_at""").with("child", child).find(Leavings::staying);
    }

    /** The same where a file found the pupil missing. */
    Optional<StayingPupil> callOffOfFile(ChildId child) {
        return sql.of("""
                        delete from core.pupil_leaving where child_id = :child and left_at is null and batch_id is not null
                        returning child_id, leaves_on, noted_at""").with("child", child).find(Leavings::staying);
    }

    /** Forgets the leaving that would stand again if the move to come were called off. */
    void forgetKept(ChildId child) {
        sql.of("update core.pupil_move set leaves_on = null where child_id = :child and state = 'ANNOUNCED'")
                .with("child", child)
                .run();
    }

    static StayingPupil staying(Row row) {
        return new StayingPupil(row.id("child_id", ChildId::new), row.day("leaves_on"), row.instant("noted_at"));
    }

    /** The territories where a pupil's first day away has come; needs none in scope. */
    List<TerritoryId> listTerritoriesWithLeavers(Instant now) {
        return sql.of("select core.territories_with_leavers(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    List<ChildId> listDue(LocalDate today) {
        return sql.of("""
                        select child_id from core.pupil_leaving where left_at is null and leaves_on <= :today
                        order by leaves_on, child_id limit 5000""").with("today", today).list(row -> row.id("child_id", ChildId::new));
    }

    void holdImports() {
        imports.hold();
    }

    /**
     * Forgets that pupils were to leave a school at which they aren't any more: its file has no word on where they are now.
     *
     * @return those who stay
     */
    List<StayingPupil> forgetElsewhere(Collection<ChildId> children) {
        return sql.of("""
                        delete from core.pupil_leaving l using core.import_batch b, core.pupil p
                        where l.child_id = any(:children) and l.left_at is null
                          and b.territory_id = l.territory_id and b.id = l.batch_id
                          and p.territory_id = l.territory_id and p.id = l.child_id and b.school_id <> p.school_id
                        returning l.child_id, l.leaves_on, l.noted_at""").ids("children", children).list(Leavings::staying);
    }

    /**
     * Takes a pupil off the register unless that has been called off or somebody else did it, or the pupil is at another
     * school than the one whose file said it.
     */
    Optional<Leaver> leave(ChildId child, LocalDate today, Instant now) {
        return consents.follow(List.of(child), () -> takeOff(child, today, now));
    }

    private Optional<Leaver> takeOff(ChildId child, LocalDate today, Instant now) {
        return sql.of("""
                        with due as (
                            update core.pupil_leaving l set left_at = :now
                            from core.pupil a
                            where l.child_id = :child and l.left_at is null and l.leaves_on <= :today
                              and a.territory_id = l.territory_id and a.id = l.child_id
                              and (l.batch_id is null
                                   or exists (select from core.import_batch b
                                              where b.territory_id = l.territory_id and b.id = l.batch_id
                                                and b.school_id = a.school_id))
                            returning l.territory_id, l.child_id, l.leaves_on),
                        person as (
                            update core.person n set left_on = due.leaves_on, version = n.version + 1 from due
                            where n.territory_id = due.territory_id and n.id = due.child_id and n.left_on is null)
                        update core.pupil p set left_on = due.leaves_on, version = p.version + 1 from due
                        where p.territory_id = due.territory_id and p.id = due.child_id and p.left_on is null
                        returning p.id, p.school_id, p.left_on""")
                .with("child", child)
                .with("today", today)
                .with("now", now)
                .find(Leavings::leaver);
    }

    private static Leaver leaver(Row row) {
        return new Leaver(row.id("id", ChildId::new), row.id("school_id", SchoolId::new), row.day("left_on"));
    }

    /** A pupil off the register, and the first day away. */
    record Leaver(ChildId child, SchoolId school, LocalDate on) {}

    /** A pupil who is about to leave, the first day away, and the import that found the pupil missing, if one did. */
    record LeavingPupil(
            ChildId child,
            String givenName,
            String familyName,
            String className,
            SchoolId schoolId,
            String schoolName,
            LocalDate leavesOn,
            @Nullable UUID batch) {}
}
