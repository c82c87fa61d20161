package fr.ent.core.catalogue.resource;

import fr.ent.core.catalogue.CatalogueClock;
import fr.ent.core.catalogue.ResourceColumns;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourcePlace;
import fr.ent.core.persistence.Sql;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Resources as they are written, one statement each. */
@Component
class ResourceRows {

    private final Sql sql;
    private final CatalogueClock clock;

    ResourceRows(Sql sql, CatalogueClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Nothing when the place has a resource of this address. */
    Optional<ResourceId> add(ResourcePlace place, ResourceContent content) {
        return ResourceColumns.with(content, sql.of("""
                                insert into core.resource
                                    (id, origin, school_id, %s, title_key, words, written_at)
                                values (:id, :origin, :school, :title, :address, :kind, :publisher, :levels, :subjects, :skills,
                                        :language, :licence, cast(:minutes as int), :description, :teacherSheet, :parentSheet,
                                        :key, :words, :now)
                                on conflict do nothing returning id""".formatted(ResourceColumns.NAMES)))
                .with("id", ResourceId.next())
                .with("origin", place.origin())
                .with("school", place.schoolId())
                .with("now", clock.now())
                .find(row -> row.id("id", ResourceId::new));
    }

    /** False when somebody wrote since this version. The link of another address is looked at anew. */
    boolean revise(ResourceId id, int version, ResourceContent content) {
        return ResourceColumns.with(content, sql.of("""
                                update core.resource
                                set version = version + 1, title = :title, address = :address, kind = :kind,
                                    publisher = :publisher, levels = :levels, subjects = :subjects, skills = :skills,
                                    language = :language, licence = :licence, minutes = cast(:minutes as int),
                                    description = :description, teacher_sheet = :teacherSheet, parent_sheet = :parentSheet,
                                    title_key = :key, words = :words, written_at = :now,
                                    link_state = case when address = :address then link_state end,
                                    link_since = case when address = :address then link_since end,
                                    link_asked_at = case when address = :address then link_asked_at end
                                where id = :id and version = :version"""))
                .with("id", id)
                .with("version", version)
                .with("now", clock.now())
                .changedOne();
    }

    /** The resource of a place that has this address, if there is one. */
    Optional<ResourceId> findByAddress(ResourcePlace place, String address) {
        return sql.of("""
                        select id from core.resource
                        where school_id is not distinct from cast(:school as uuid) and address = :address""")
                .with("school", place.schoolId())
                .with("address", address)
                .find(row -> row.id("id", ResourceId::new));
    }

    /** Held until the end of the transaction. */
    Optional<KeptResource> hold(ResourceId id) {
        return sql.of("select origin, school_id, title, address from core.resource where id = :id for update")
                .with("id", id)
                .find(row -> new KeptResource(ResourceColumns.place(row), row.text("title"), row.text("address")));
    }

    /** With what was said of it and sent of it. */
    void delete(ResourceId id) {
        sql.of("delete from core.resource where id = :id").with("id", id).run();
    }
}
