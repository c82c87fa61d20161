package fr.ent.core.account.invitation;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.account.AccountRights;
import fr.ent.core.account.HeldRole;
import fr.ent.core.account.Holder;
import fr.ent.core.account.Holders;
import fr.ent.core.account.invitation.InvitationView.InvitationState;
import fr.ent.core.account.invitation.StaffMember.AccountStanding;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the staff with accounts and invitations, in three statements. */
@Component
class Staff {

    private static final int MOST = 2_000;

    private final Holders holders;
    private final AccountRights rights;
    private final Sql sql;
    private final Clock clock;

    Staff(Holders holders, AccountRights rights, Sql sql, Clock clock) {
        this.holders = holders;
        this.rights = rights;
        this.sql = sql;
        this.clock = clock;
    }

    /** The staff that a viewer sees: of the town, or of the schools that the viewer heads. */
    List<StaffMember> list(Viewer viewer, Optional<SchoolId> school) {
        Map<PersonId, StaffStanding> standings = standings();
        List<Holder> known = holders.list(standings.keySet());
        Set<PersonId> invitable = rights.listInvitable(viewer, known);
        return known.stream()
                .filter(holder -> holder.roles().stream().anyMatch(held -> isSeen(held, viewer, school)))
                .map(holder -> member(holder, invitable.contains(holder.person()), standings))
                .toList();
    }

    private static boolean isSeen(HeldRole held, Viewer viewer, Optional<SchoolId> school) {
        return school.map(wanted -> wanted.equals(held.schoolId())).orElse(true)
                && (viewer.servesTown() || (held.schoolId() != null && viewer.heads(held.schoolId())));
    }

    private StaffMember member(Holder holder, boolean invitable, Map<PersonId, StaffStanding> standings) {
        StaffStanding standing =
                standings.getOrDefault(holder.person(), new StaffStanding("", AccountStanding.NONE, null));
        return new StaffMember(
                holder.name(),
                holder.roles(),
                invitable ? standing.email() : "",
                standing.account(),
                invitable ? standing.invitation() : null,
                invitable);
    }

    private Map<PersonId, StaffStanding> standings() {
        Map<PersonId, StaffStanding> standings = new LinkedHashMap<>();
        Instant now = clock.instant();
        sql.of("""
                        select n.id, n.email,
                               exists (select from core.account a where a.territory_id = n.territory_id
                                         and a.person_id = n.id and a.state = 'IN_USE') as in_use,
                               i.way, i.address, i.invited_at, i.expires_at, i.sent_at, i.failed_at, i.used_at
                        from core.person n
                        left join core.staff_invitation i on i.territory_id = n.territory_id and i.person_id = n.id
                        where n.left_on is null
                          and exists (select from core.role_grant r
                                      where r.territory_id = n.territory_id and r.person_id = n.id)
                        order by n.family_key, n.id limit :most""").with("most", MOST).each(row -> {
            standings.put(row.id("id", PersonId::new), standing(row, now));
        });
        return standings;
    }

    private static StaffStanding standing(Row row, Instant now) {
        return new StaffStanding(
                row.text("email"),
                row.flag("in_use") ? AccountStanding.IN_USE : AccountStanding.NONE,
                row.has("way") ? invitation(row, now) : null);
    }

    private static InvitationView invitation(Row row, Instant now) {
        return new InvitationView(
                row.choice("way", InvitationWay.class),
                row.text("address"),
                row.instant("invited_at"),
                row.instant("expires_at"),
                row.instantOrNull("sent_at"),
                state(row, now));
    }

    private static InvitationState state(Row row, Instant now) {
        if (row.has("used_at")) {
            return InvitationState.USED;
        }
        if (row.has("failed_at")) {
            return InvitationState.FAILED;
        }
        if (!now.isBefore(row.instant("expires_at"))) {
            return InvitationState.EXPIRED;
        }
        return row.choice("way", InvitationWay.class) == InvitationWay.MAIL && !row.has("sent_at")
                ? InvitationState.WAITING
                : InvitationState.OPEN;
    }

    private record StaffStanding(
            String email, AccountStanding account, @Nullable InvitationView invitation) {}
}
