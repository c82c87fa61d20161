package fr.ent.core.lti.grade;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.persistence.Sql;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes away all that a tool says of one thing that it scores in a class. The trail knows; the tool may send anew. */
@Component
class RemoveScores {

    private final Sql sql;
    private final Audit audit;

    RemoveScores(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** False where the sheet of the resource shows no such thing. */
    @Transactional
    public boolean remove(ResourceId resource, ClassId schoolClass, UUID item, Viewer viewer) {
        Optional<SheetItem> found = find(resource, schoolClass, item);
        found.ifPresent(known -> {
            int removed = sql.of("delete from core.lti_score where line_item_id = :item")
                    .with("item", item)
                    .run();
            audit.record(
                    viewer.person(),
                    "lti-results.removed",
                    "class:" + schoolClass,
                    Map.of("tool", known.tool(), "label", known.label(), "pupils", String.valueOf(removed)));
        });
        return found.isPresent();
    }

    private Optional<SheetItem> find(ResourceId resource, ClassId schoolClass, UUID item) {
        return sql.of("""
                        select i.label, t.name as tool
                        from core.lti_tool t
                        join (select i.* %s and i.id = :item) i on i.territory_id = t.territory_id and i.tool_id = t.id""".formatted(ReadResults.ON_SHEET))
                .with("resource", resource)
                .with("class", schoolClass)
                .with("item", item)
                .find(row -> new SheetItem(row.text("label"), row.text("tool")));
    }

    private record SheetItem(String label, String tool) {}
}
