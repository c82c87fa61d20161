package fr.ent.core.school.opening;

import fr.ent.core.Role;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first steps of a territory: what its schools still want before teachers begin. */
@RestController
class FirstStepsController {

    private final Sql sql;
    private final Clock clock;

    FirstStepsController(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Reads which of the first steps are done. */
    @GetMapping("/api/core/first-steps")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    FirstSteps read() {
        return sql.of("""
                        select exists (select from core.school)
                               and not exists (select from core.school s
                                               where not exists (select from core.school_hours h
                                                                 where h.territory_id = s.territory_id
                                                                   and h.school_id = s.id)) as hours_written,
                               exists (select from core.role_grant r
                                       where r.role = 'TEACHER' and (r.ends_at is null or r.ends_at > :now)
                                         and (exists (select from core.staff_invitation i
                                                      where i.territory_id = r.territory_id
                                                        and i.person_id = r.person_id)
                                              or exists (select from core.account a
                                                         where a.territory_id = r.territory_id
                                                           and a.person_id = r.person_id and a.state = 'IN_USE')))
                                 as teachers_invited""")
                .with("now", clock.instant())
                .get(row -> new FirstSteps(row.flag("hours_written"), row.flag("teachers_invited")));
    }

    /**
     * The first steps, with whether they are done.
     *
     * @param hoursWritten whether each school has hours that somebody wrote, and there is one
     * @param teachersInvited whether a teacher has an account, or an invitation to one
     */
    record FirstSteps(boolean hoursWritten, boolean teachersInvited) {}
}
