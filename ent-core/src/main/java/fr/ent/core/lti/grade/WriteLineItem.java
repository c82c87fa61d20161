package fr.ent.core.lti.grade;

import fr.ent.core.ClassId;
import fr.ent.core.lti.LtiTool;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a tool scores in a class that opens it. */
@Component
class WriteLineItem {

    private static final int MOST = 200;

    private final LineItemRows rows;

    WriteLineItem(LineItemRows rows) {
        this.rows = rows;
    }

    /** The same once more is the one that is there, also where there is no room: a tool that got no answer asks again. */
    @Transactional
    public ItemOutcome add(LtiTool tool, ClassId schoolClass, ItemContent content) {
        UUID link = content.resourceLinkId();
        if (link != null && !rows.isLink(link, tool.id(), schoolClass)) {
            return ItemOutcome.ItemRefusal.UNKNOWN;
        }
        rows.hold(tool.id(), schoolClass);
        Optional<UUID> same = rows.findSame(tool.id(), schoolClass, content);
        if (same.isEmpty() && rows.list(tool.id(), schoolClass).size() >= MOST) {
            return ItemOutcome.ItemRefusal.NO_ROOM;
        }
        return written(same.orElseGet(() -> rows.add(tool.id(), schoolClass, content)), tool, schoolClass);
    }

    /** A link stays the one that it was. */
    @Transactional
    public ItemOutcome revise(LtiTool tool, ClassId schoolClass, UUID id, ItemContent content) {
        if (rows.find(id, tool.id(), schoolClass).isEmpty()) {
            return ItemOutcome.ItemRefusal.UNKNOWN;
        }
        rows.hold(tool.id(), schoolClass);
        return rows.revise(id, content) ? written(id, tool, schoolClass) : ItemOutcome.ItemRefusal.TWICE;
    }

    /** Of its own alone: the one that came with a link goes with it. */
    @Transactional
    public Optional<ItemOutcome.ItemRefusal> delete(LtiTool tool, ClassId schoolClass, UUID id) {
        Optional<LineItem> item = rows.find(id, tool.id(), schoolClass);
        if (item.isEmpty()) {
            return Optional.of(ItemOutcome.ItemRefusal.UNKNOWN);
        }
        if (!item.get().ofTool()) {
            return Optional.of(ItemOutcome.ItemRefusal.OF_LINK);
        }
        rows.delete(id);
        return Optional.empty();
    }

    private ItemOutcome written(UUID id, LtiTool tool, ClassId schoolClass) {
        return new ItemOutcome.Written(rows.find(id, tool.id(), schoolClass).orElseThrow());
    }
}
