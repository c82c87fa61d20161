package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.meals.MenuVersion;
import fr.ent.canteen.meals.MenuVersions;
import fr.ent.core.DateRange;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows drafts to families, or takes menus back from them. */
@Component
class PublishMenus {

    private final Sql sql;
    private final MenuVersions versions;
    private final Audit audit;
    private final Clock clock;

    PublishMenus(Sql sql, MenuVersions versions, Audit audit, Clock clock) {
        this.sql = sql;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes the drafts of these days.
     *
     * @param seen the days as the cook saw them; nothing is published when another cook has changed one of them
     */
    @Transactional
    PublishOutcome publish(Collection<SchoolId> schools, DateRange range, Collection<MenuVersion> seen, Viewer cook) {
        List<MenuVersion> overtaken = versions.hold(seen);
        if (!overtaken.isEmpty()) {
            return MenuChanged.on(overtaken);
        }
        int published = sql.of("""
                        update canteen.menu set published_at = :now, published_by = :by, version = version + 1
                        where published_at is null and school_id = any(:schools) and day between :from and :to""")
                .with("now", clock.instant())
                .with("by", cook.person())
                .ids("schools", schools)
                .with("from", range.from())
                .with("to", range.to())
                .run();
        record(cook, "menu.published", schools, range, published);
        return new PublishOutcome.Published(published);
    }

    /** How many menus are drafts again. */
    @Transactional
    int withdraw(Collection<SchoolId> schools, DateRange range, Viewer cook) {
        int withdrawn = sql.of("""
                        update canteen.menu
                        set published_at = null, published_by = null, modified_at = null, modification = null,
                            version = version + 1
                        where published_at is not null and school_id = any(:schools) and day between :from and :to""")
                .ids("schools", schools)
                .with("from", range.from())
                .with("to", range.to())
                .run();
        record(cook, "menu.withdrawn", schools, range, withdrawn);
        return withdrawn;
    }

    private void record(Viewer cook, String action, Collection<SchoolId> schools, DateRange range, int menus) {
        audit.record(
                cook.person(),
                action,
                "menus",
                Map.of(
                        "from", range.from().toString(),
                        "to", range.to().toString(),
                        "schools", Integer.toString(schools.size()),
                        "menus", Integer.toString(menus)));
    }
}
