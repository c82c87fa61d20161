package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.consent.FollowConsents;
import fr.ent.core.leaving.PupilsStay.StayingPupil;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The marks that imports leave on pupils: found missing, found again, and undone. */
@Component
public class ImportedLeavings {

    private final Sql sql;
    private final LeavingDelay delay;
    private final LeavingEffects effects;
    private final LeavingNotices notices;
    private final FollowConsents consents;

    ImportedLeavings(
            Sql sql, LeavingDelay delay, LeavingEffects effects, LeavingNotices notices, FollowConsents consents) {
        this.sql = sql;
        this.delay = delay;
        this.effects = effects;
        this.notices = notices;
        this.consents = consents;
    }

    public LocalDate today() {
        return delay.today();
    }

    /** Notes the leaving of pupils whom an import found missing, but of those who go to another school by hand, and tells their families. */
    public void note(UUID batch) {
        LocalDate on = delay.firstDayAway();
        Set<ChildId> noted = sql.of("""
                        with noted as (
                            insert into core.pupil_leaving as l (child_id, leaves_on, batch_id, noted_at)
                            select c.row_id, :on, c.batch_id, :now from core.import_change c
                            where c.batch_id = :batch and c.entity = 'PUPIL' and c.kind = 'LEFT'
                              and not exists (select from core.pupil p
                                              where p.territory_id = c.territory_id and p.id = c.row_id
                                                and (p.awaits_file or\s""" + PupilMoves.LEADS_ELSEWHERE + """
                              ))
                            on conflict (territory_id, child_id) do update
                            set leaves_on = excluded.leaves_on, batch_id = excluded.batch_id,
                                noted_at = excluded.noted_at, left_at = null
                            where l.left_at is not null
                            returning territory_id, child_id)
                        update core.import_change c
                        set after = c.after || jsonb_build_object('leaves_on', cast(:on as date)) from noted
                        where c.territory_id = noted.territory_id and c.batch_id = :batch and c.row_id = noted.child_id
                          and c.entity = 'PUPIL'
                        returning c.row_id""")
                .with("batch", batch)
                .with("on", on)
                .with("now", delay.now())
                .set(row -> row.id("row_id", ChildId::new));
        notices.leaving(noted, on);
    }

    /**
     * Keeps pupils whom an import found again, but those who leave by the word of a person and stay at their school until then;
     * those who had left, by another import or in another way, get back what had ended, but those whom it moves to another school
     * get by the move what they can have there. Who stays isn't told here: what else the import does to them comes first.
     */
    public FoundPupils welcomeBack(UUID batch, Collection<ChildId> moved) {
        List<PupilFound> back = sql.of("""
                        with found as (
                            select territory_id, row_id, before->>'left_on' is not null as had_left,
                                   after->>'school_id' <> before->>'school_id' as elsewhere
                            from core.import_change
                            where batch_id = :batch and entity = 'PUPIL' and kind in ('CHANGED', 'MOVED')),
                        back as (
                            delete from core.pupil_leaving l using found
                            where l.territory_id = found.territory_id and l.child_id = found.row_id
                              and (l.left_at is not null or l.batch_id is not null or found.elsewhere)
                            returning l.territory_id, l.child_id, l.batch_id, l.left_at, l.leaves_on, l.noted_at),
                        gone as (
                            update core.import_change c
                            set before = c.before || jsonb_build_object('gone_batch_id', back.batch_id)
                            from back
                            where back.left_at is not null and c.territory_id = back.territory_id and c.batch_id = :batch
                              and c.entity = 'PUPIL' and c.row_id = back.child_id)
                        select p.id, p.school_id, back.child_id, back.leaves_on, back.noted_at,
                               found.had_left or back.left_at is not null as had_left
                        from found
                        left join back on back.territory_id = found.territory_id and back.child_id = found.row_id
                        join core.pupil p on p.territory_id = found.territory_id and p.id = found.row_id
                        where found.had_left or back.child_id is not null""")
                .with("batch", batch)
                .list(row -> new PupilFound(
                        row.id("id", ChildId::new),
                        row.id("school_id", SchoolId::new),
                        row.flag("had_left") ? null : Leavings.staying(row)));
        return new FoundPupils(
                back.stream().flatMap(one -> Stream.ofNullable(one.staying())).toList(),
                giveBack(back.stream()
                        .filter(one -> one.staying() == null && !moved.contains(one.child()))
                        .collect(Collectors.toMap(PupilFound::child, PupilFound::school))));
    }

    /** Tells the families of pupils who stay, but of those whom the same import moves: they are told of that. */
    public void tell(FoundPupils found, Collection<ChildId> moved) {
        notices.stays(found.staying(), moved);
    }

    /** @param staying of a pupil who hadn't left yet */
    private record PupilFound(
            ChildId child, SchoolId school, @Nullable StayingPupil staying) {}

    /**
     * Pupils whom an import found again.
     *
     * @param staying those who were about to leave
     * @param lost the days that those who had left didn't get back
     */
    public record FoundPupils(List<StayingPupil> staying, List<EndedByLeaving.LostDay> lost) {}

    /** Takes back what an import did; pupils who had left are on the register again and get back what had ended. */
    public List<EndedByLeaving.LostDay> undo(UUID batch) {
        notices.stays(
                sql.of("delete from core.pupil_leaving where batch_id = :batch and left_at is null"
                                + " returning child_id, leaves_on, noted_at")
                        .with("batch", batch)
                        .list(Leavings::staying),
                List.of());
        leaveAsBefore(batch);
        return giveBack(readmit(batch));
    }

    /** Forgets that pupils were to leave the school from which they go back, by the word of its own file. */
    public void forgetAtOtherSchools(Collection<ChildId> movedBack) {
        sql.of("""
                        delete from core.pupil_leaving l using core.import_batch b, core.pupil p
                        where l.child_id = any(:children) and l.left_at is null
                          and b.territory_id = l.territory_id and b.id = l.batch_id
                          and p.territory_id = l.territory_id and p.id = l.child_id and b.school_id <> p.school_id""").ids("children", movedBack).run();
    }

    private Map<ChildId, SchoolId> readmit(UUID batch) {
        List<ChildId> gone = sql.of(
                        "select child_id from core.pupil_leaving where batch_id = :batch and left_at is not null")
                .with("batch", batch)
                .list(row -> row.id("child_id", ChildId::new));
        return consents.follow(gone, () -> takeBack(batch));
    }

    private Map<ChildId, SchoolId> takeBack(UUID batch) {
        return sql.of("""
                        with back as (
                            delete from core.pupil_leaving where batch_id = :batch and left_at is not null
                            returning territory_id, child_id, leaves_on),
                        person as (
                            update core.person n set left_on = null, version = n.version + 1 from back
                            where n.territory_id = back.territory_id and n.id = back.child_id
                              and n.left_on = back.leaves_on)
                        update core.pupil p set left_on = null, version = p.version + 1 from back
                        where p.territory_id = back.territory_id and p.id = back.child_id and p.left_on = back.leaves_on
                        returning p.id, p.school_id""")
                .with("batch", batch)
                .map(row -> row.id("id", ChildId::new), row -> row.id("school_id", SchoolId::new));
    }

    /** Pupils whom the import had found again are about to leave as the import or the person before said, from tomorrow on, or are gone; their families are told. */
    private void leaveAsBefore(UUID batch) {
        List<PupilLeaving> leaving = sql.of("""
                        insert into core.pupil_leaving (child_id, leaves_on, batch_id, noted_at, left_at)
                        select c.row_id,
                               case when c.before->>'gone_batch_id' is null
                                    then greatest((c.before->>'leaves_on')::date, :tomorrow)
                                    else (c.before->>'left_on')::date end,
                               b.id, coalesce(b.applied_at, :now), case when c.before->>'gone_batch_id' is not null then :now end
                        from core.import_change c
                        left join core.import_batch b on b.territory_id = c.territory_id and b.state = 'APPLIED'
                         and b.id = coalesce(c.before->>'gone_batch_id', c.before->>'leaving_batch_id')::uuid
                        where c.batch_id = :batch and c.entity = 'PUPIL' and c.kind in ('CHANGED', 'MOVED')
                          and (b.id is not null
                               or (coalesce(c.before->>'gone_batch_id', c.before->>'leaving_batch_id') is null
                                   and c.before->>'leaves_on' is not null))
                        on conflict do nothing returning child_id, leaves_on, batch_id is null as by_hand""")
                .with("batch", batch)
                .with("tomorrow", delay.today().plusDays(1))
                .with("now", delay.now())
                .list(row ->
                        new PupilLeaving(row.id("child_id", ChildId::new), row.day("leaves_on"), row.flag("by_hand")));
        leaving.stream().filter(PupilLeaving::byHand).forEach(one -> notices.announced(List.of(one.child()), one.on()));
        leaving.stream()
                .filter(one -> !one.byHand())
                .collect(Collectors.groupingBy(
                        PupilLeaving::on, Collectors.mapping(PupilLeaving::child, Collectors.toSet())))
                .forEach((on, children) -> notices.leaving(children, on));
    }

    private record PupilLeaving(ChildId child, LocalDate on, boolean byHand) {}

    private List<EndedByLeaving.LostDay> giveBack(Map<ChildId, SchoolId> schools) {
        EndedByLeaving.GivenBack given = effects.giveBack(schools, LocalDate.EPOCH);
        notices.back(schools.keySet(), given);
        return given.lost();
    }

    /** The first day without each pupil who would leave with a preview applied today, or is about to since it was applied. */
    public Map<ChildId, LocalDate> firstDaysAway(UUID batch) {
        return sql.of("""
                        select c.row_id, coalesce(l.leaves_on, :on) as leaves_on from core.import_change c
                        join core.import_batch b on b.territory_id = c.territory_id and b.id = c.batch_id
                        left join core.pupil_leaving l on l.territory_id = c.territory_id and l.child_id = c.row_id
                         and l.batch_id = c.batch_id and l.left_at is null
                        where c.batch_id = :batch and c.entity = 'PUPIL' and c.kind = 'LEFT'
                          and (b.state = 'PREVIEWED' or l.child_id is not null)""")
                .with("batch", batch)
                .with("on", delay.firstDayAway())
                .map(row -> row.id("row_id", ChildId::new), row -> row.day("leaves_on"));
    }

    /** Counts what would end for each of these children; a child for whom nothing would is left out. */
    public Map<ChildId, LeavingEnds> ends(Map<ChildId, LocalDate> firstDaysAway) {
        return effects.count(firstDaysAway);
    }

    /** How many pupils left because of an import. */
    public int countGone(UUID batch) {
        return sql.of("select count(*) from core.pupil_leaving where batch_id = :batch and left_at is not null")
                .with("batch", batch)
                .count();
    }

    /** Forgets which pupils left because of an import that can't be undone any more. */
    public void forget(UUID batch) {
        sql.of("delete from core.pupil_leaving where batch_id = :batch and left_at is not null")
                .with("batch", batch)
                .run();
    }
}
