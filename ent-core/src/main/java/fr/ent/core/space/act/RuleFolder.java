package fr.ent.core.space.act;

import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.ItemOutcome;
import fr.ent.core.space.ItemRule;
import fr.ent.core.space.SpaceStock;
import fr.ent.core.space.item.FindItems;
import fr.ent.core.space.item.OpenFolder;
import fr.ent.core.space.item.OpenItem;
import fr.ent.core.space.item.SpaceItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who reads a folder of a class or a group, and what pupils do in it. The rule is written on all that follows it, so that
 * a reading looks at no other row.
 */
@Component
class RuleFolder {

    private final FindItems find;
    private final SpaceStock stock;
    private final Sql sql;
    private final Audit audit;

    RuleFolder(FindItems find, SpaceStock stock, Sql sql, Audit audit) {
        this.find = find;
        this.stock = stock;
        this.sql = sql;
        this.audit = audit;
    }

    /**
     * @param rule none for that of the folder above
     * @throws InvalidInput where families read nothing
     */
    @Transactional
    public ItemOutcome rule(ItemId id, @Nullable ItemRule rule, Viewer viewer) {
        OpenItem open = getFolder(id, viewer);
        if (open.in().closed()) {
            return new ItemOutcome.SpaceClosed();
        }
        if (rule != null && !open.in().space().kind().rules().contains(rule.readers())) {
            throw new InvalidInput("rule.readers", "no-families-here");
        }
        stock.hold(List.of(open.in().space()));
        SpaceItem folder = getFolder(id, viewer).item();
        OpenFolder above = find.getFolder(folder.space(), folder.parent(), viewer);
        write(folder, rule == null ? above.rule() : rule, rule == null ? above.ruleOf() : id);
        audit.record(
                viewer.person(),
                "folder.ruled",
                "item:" + id,
                rule == null
                        ? Map.of("name", folder.name())
                        : Map.of(
                                "name",
                                folder.name(),
                                "readers",
                                rule.readers().name(),
                                "pupilRight",
                                rule.pupils().name()));
        return ItemOutcome.Done.of(id);
    }

    private OpenItem getFolder(ItemId id, Viewer viewer) {
        OpenItem open = find.getToChange(id, viewer);
        if (!open.item().isFolder() || !open.in().space().kind().hasRules()) {
            throw new NotThere();
        }
        return open;
    }

    /** A folder below with a rule of its own keeps it, and so does all that follows it. */
    private void write(SpaceItem folder, ItemRule rule, @Nullable ItemId from) {
        sql.of("""
                        update core.item t set readers = :readers, pupils_write = :pupils, rule_of = cast(:from as uuid)
                        where t.space_id = :space and :folder = any(t.path)
                          and (t.id = :folder or t.rule_of is not distinct from cast(:before as uuid))""")
                .with("readers", rule.readers())
                .with("pupils", rule.letsPupilsAdd())
                .with("from", from)
                .with("space", folder.space())
                .with("folder", folder.id())
                .with("before", folder.ruleOf())
                .run();
    }
}
