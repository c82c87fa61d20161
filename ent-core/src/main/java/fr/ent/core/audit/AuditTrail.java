package fr.ent.core.audit;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Adds lines to the trail; nothing in the product can change or remove one. */
@Component
class AuditTrail implements Audit {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void record(PersonId actor, String action, String target, Map<String, String> details) {
        add(actor.value(), action, target, details);
    }

    @Override
    public void recordOfNobody(String action, String target, Map<String, String> details) {
        add(null, action, target, details);
    }

    private void add(@Nullable UUID actor, String action, String target, Map<String, String> details) {
        jdbc.sql("""
                        insert into core.audit_entry (territory_id, id, at, actor_id, action, target, details, address)
                        values (:territory, :id, :at, :actor, :action, :target, cast(:details as jsonb), :address)""")
                .param("territory", TerritoryScope.require().value())
                .param("id", NewId.next())
                .param("at", OffsetDateTime.now(clock))
                .param("actor", actor)
                .param("action", action)
                .param("target", target)
                .param("details", json.writeValueAsString(details))
                .param("address", address())
                .update();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }
}
