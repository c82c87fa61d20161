package fr.ent.canteen.presence.caterer;

import fr.ent.canteen.ActivityId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way of orders to the caterer: which versions were mailed and which it has acknowledged. */
@Component
class OrderTrail {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Sql sql;
    private final Clock clock;

    OrderTrail(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The versions that were mailed, are to be mailed again, or were acknowledged; oldest first. */
    List<OrderStep> list(Collection<ActivityId> canteens, LocalDate from, LocalDate to) {
        return sql.of("""
                        select activity_id, day, version, m.tries, m.next_at, m.sent_at, m.resent_at,
                               coalesce(m.again, false) as again, m.sent_to, r.acknowledged_at, r.agent_id
                        from canteen.order_mail m
                        full join canteen.order_receipt r using (territory_id, activity_id, day, version)
                        where activity_id = any(:canteens) and day between :from and :to
                        order by activity_id, day, version""")
                .ids("canteens", canteens)
                .with("from", from)
                .with("to", to)
                .list(OrderTrail::step);
    }

    /** The mail of a version has left; to an address that is the caterer's no more it is still due. */
    void sent(ActivityId canteen, LocalDate day, int version, String to) {
        sql.of("""
                        with addressed as (select 1 from canteen.caterer where email = :to for share)
                        insert into canteen.order_mail (activity_id, day, version, tries, next_at, sent_at, sent_to)
                        values (:canteen, :day, :version, 1, :now,
                                case when exists (select from addressed) then cast(:now as timestamptz) end, :to)
                        on conflict (territory_id, activity_id, day, version) do update
                        set tries = canteen.order_mail.tries + 1, again = false, sent_to = excluded.sent_to,
                            (sent_at, resent_at) = (
                                select case when once_more then canteen.order_mail.sent_at else excluded.sent_at end,
                                       case when once_more then greatest(excluded.sent_at, canteen.order_mail.sent_at) end
                                from (values (excluded.sent_at is not null and canteen.order_mail.sent_at is not null
                                              and canteen.order_mail.sent_to = excluded.sent_to)) as mail(once_more))""")
                .with("canteen", canteen)
                .with("day", day)
                .with("version", version)
                .with("to", to)
                .with("now", clock.instant())
                .run();
    }

    /** The mail of a version couldn't leave: it is tried again after a pause that grows up to an hour. */
    void failed(ActivityId canteen, LocalDate day, int version, int tries) {
        Duration pause = Duration.ofMinutes(1L << Math.min(tries, 6));
        sql.of("""
                        insert into canteen.order_mail (activity_id, day, version, tries, next_at)
                        values (:canteen, :day, :version, 1, :next)
                        on conflict (territory_id, activity_id, day, version) do update
                        set tries = canteen.order_mail.tries + 1, next_at = excluded.next_at""")
                .with("canteen", canteen)
                .with("day", day)
                .with("version", version)
                .with("next", clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE))
                .run();
    }

    /** The mail of a version is to leave again, now; when it left first stays known. */
    void again(ActivityId canteen, LocalDate day, int version) {
        sql.of("""
                        insert into canteen.order_mail (activity_id, day, version, next_at)
                        values (:canteen, :day, :version, :now)
                        on conflict (territory_id, activity_id, day, version) do update
                        set again = canteen.order_mail.sent_at is not null, tries = 0, next_at = excluded.next_at""")
                .with("canteen", canteen)
                .with("day", day)
                .with("version", version)
                .with("now", clock.instant())
                .run();
    }

    /** Mails to an earlier address, and what was acknowledged by their links, count no more for the days from this one. */
    void forget(LocalDate from) {
        sql.of("delete from canteen.order_mail where day >= :from")
                .with("from", from)
                .run();
        sql.of("delete from canteen.order_receipt where day >= :from and agent_id is null")
                .with("from", from)
                .run();
    }

    /** The first word counts. */
    void acknowledge(ActivityId canteen, LocalDate day, int version, @Nullable PersonId agent) {
        sql.of("""
                        insert into canteen.order_receipt (activity_id, day, version, acknowledged_at, agent_id)
                        values (:canteen, :day, :version, :now, :agent) on conflict do nothing""")
                .with("canteen", canteen)
                .with("day", day)
                .with("version", version)
                .with("now", clock.instant())
                .with("agent", agent)
                .run();
    }

    private static OrderStep step(Row row) {
        Integer tries = row.wholeOrNull("tries");
        return new OrderStep(
                row.id("activity_id", ActivityId::new),
                row.day("day"),
                row.whole("version"),
                tries == null ? 0 : tries,
                row.instantOrNull("next_at"),
                row.instantOrNull("sent_at"),
                row.instantOrNull("resent_at"),
                row.flag("again"),
                row.textOrNull("sent_to"),
                row.instantOrNull("acknowledged_at"),
                row.has("agent_id"));
    }

    /**
     * How far a version has come.
     *
     * @param tries how often its mail was tried
     * @param nextAt when the mail is tried next, if it wasn't sent or is asked for again; none without a mail
     * @param sentAt when the mail left first
     * @param resentAt when it last left again; none unless it did
     * @param again it left and was asked for again since
     * @param byAgent an agent noted the caterer's word; else the caterer gave it by a link
     */
    record OrderStep(
            ActivityId activityId,
            LocalDate date,
            int version,
            int tries,
            @Nullable Instant nextAt,
            @Nullable Instant sentAt,
            @Nullable Instant resentAt,
            boolean again,
            @Nullable String sentTo,
            @Nullable Instant acknowledgedAt,
            boolean byAgent) {

        /** Its mail is to leave, for the first time to this address or once more. */
        boolean isWanted(String address) {
            return again || !isSentTo(address);
        }

        boolean isSentTo(String address) {
            return sentAt != null && address.equals(sentTo);
        }
    }
}
