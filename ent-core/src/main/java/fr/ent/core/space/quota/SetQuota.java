package fr.ent.core.space.quota;

import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.SpaceKind;
import fr.ent.core.space.quota.QuotaController.QuotaView;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets how much spaces may hold. */
@Component
class SetQuota {

    private final Sql sql;
    private final Audit audit;

    SetQuota(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    List<QuotaView> list() {
        Map<SpaceKind, Long> set = sql.of("select kind, bytes from core.space_quota")
                .map(row -> row.choice("kind", SpaceKind.class), row -> row.number("bytes"));
        Map<SpaceKind, Long> fullest = sql.of("select kind, max(used) as used from core.space group by kind")
                .map(row -> row.choice("kind", SpaceKind.class), row -> row.number("used"));
        return Arrays.stream(SpaceKind.values())
                .map(kind ->
                        new QuotaView(kind, set.getOrDefault(kind, kind.usualBytes()), fullest.getOrDefault(kind, 0L)))
                .toList();
    }

    @Transactional
    public void set(SpaceKind kind, long bytes, Viewer viewer) {
        sql.of("""
                        insert into core.space_quota (kind, bytes) values (:kind, :bytes)
                        on conflict (territory_id, kind) do update set bytes = excluded.bytes""").with("kind", kind).with("bytes", bytes).run();
        audit.record(
                viewer.person(),
                "space-quota.set",
                "territory:" + viewer.territory(),
                Map.of("spaceKind", kind.name(), "bytes", Long.toString(bytes)));
    }
}
