package fr.ent.core.audit;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Adds lines to the trail; nothing in the product can change or remove one. */
@Component
class AuditTrail implements Audit {

    private final Sql sql;
    private final Clock clock;

    AuditTrail(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void record(PersonId actor, String action, String target, Map<String, String> details) {
        add(actor, action, target, details);
    }

    @Override
    public void recordAll(PersonId actor, String action, Collection<AuditedAct> acts) {
        sql.of("""
                        insert into core.audit_entry (id, at, actor_id, action, target, details, address)
                        select id, :at, :actor, :action, target, details, :address
                        from jsonb_to_recordset(:acts) as act (id uuid, target text, details jsonb)""")
                .json(
                        "acts",
                        acts.stream()
                                .map(act -> Map.of(
                                        "id",
                                        NewId.next().toString(),
                                        "target",
                                        act.target(),
                                        "details",
                                        act.details()))
                                .toList())
                .with("at", clock.instant())
                .with("actor", actor)
                .with("action", action)
                .with("address", address())
                .run();
    }

    @Override
    public void recordOfNobody(String action, String target, Map<String, String> details) {
        add(null, action, target, details);
    }

    private void add(@Nullable PersonId actor, String action, String target, Map<String, String> details) {
        sql.of("""
                        insert into core.audit_entry (id, at, actor_id, action, target, details, address)
                        values (:id, :at, :actor, :action, :target, :details, :address)""")
                .with("id", NewId.next())
                .with("at", clock.instant())
                .with("actor", actor)
                .with("action", action)
                .with("target", target)
                .json("details", details)
                .with("address", address())
                .run();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }
}
