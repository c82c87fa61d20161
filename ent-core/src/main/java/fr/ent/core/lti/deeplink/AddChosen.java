package fr.ent.core.lti.deeplink;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourceKind;
import fr.ent.core.catalogue.ResourceOrigin;
import fr.ent.core.catalogue.ResourcePlace;
import fr.ent.core.catalogue.resource.WriteOutcome;
import fr.ent.core.catalogue.resource.WriteResource;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.LtiToolId;
import fr.ent.core.lti.ToolAddress;
import fr.ent.core.lti.deeplink.ChosenItems.ChosenItem;
import fr.ent.core.lti.tool.ToolRows;
import fr.ent.core.persistence.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds resources that open in a tool to a part of the catalogue that the viewer keeps: those chosen there, or the tool's own page. */
@Component
class AddChosen {

    private final ToolRows tools;
    private final WriteResource writeResource;
    private final Sql sql;

    AddChosen(ToolRows tools, WriteResource writeResource, Sql sql) {
        this.tools = tools;
        this.writeResource = writeResource;
        this.sql = sql;
    }

    /** The tool's own page, under a title. */
    @Transactional
    public AddOutcome addPage(LtiToolId tool, ResourcePlace place, String title, Viewer viewer) {
        return tools.find(tool)
                .filter(LtiTool::enabled)
                .map(open -> add(
                        open,
                        place,
                        List.of(new ChosenItem(
                                title.strip(), null, open.content().targetUrl(), Map.of(), null, null, null, null)),
                        viewer))
                .orElseGet(AddOutcome.Unknown::new);
    }

    @Transactional
    public AddOutcome add(ChosenItems chosen, Viewer viewer) {
        return tools.find(new LtiToolId(UUID.fromString(chosen.tool())))
                .filter(LtiTool::enabled)
                .filter(tool -> viewer.person().value().toString().equals(chosen.person()))
                .map(tool -> add(tool, place(chosen.place()), chosen.items(), viewer))
                .orElseGet(AddOutcome.Unknown::new);
    }

    /** All, or none. */
    private AddOutcome add(LtiTool tool, ResourcePlace place, List<ChosenItem> items, Viewer viewer) {
        List<ResourceId> added = new ArrayList<>();
        for (ChosenItem item : items) {
            switch (writeResource.add(place, content(tool, item), viewer)) {
                case WriteOutcome.Written(ResourceId id) -> added.add(tie(id, tool, item));
                case WriteOutcome.NoRoom() -> {
                    return new AddOutcome.NoRoom();
                }
                case WriteOutcome.Refused refused -> {
                    return new AddOutcome.Unknown();
                }
            }
        }
        return new AddOutcome.Added(added);
    }

    private ResourceId tie(ResourceId id, LtiTool tool, ChosenItem item) {
        sql.of("""
                        insert into core.lti_resource (resource_id, tool_id, target_url, custom, score_max, item_label, item_ref,
                                                       item_tag)
                        values (:id, :tool, :target, :custom, cast(:max as numeric), :label, :ref, :tag)""")
                .with("id", id)
                .with("tool", tool.id())
                .with("target", item.target())
                .json("custom", item.custom())
                .with("max", item.scoreMax())
                .with("label", item.label())
                .with("ref", item.ref())
                .with("tag", item.tag())
                .run();
        return id;
    }

    /** Many resources have one page, which tells them apart by other words: their addresses differ by a mark behind it. */
    private static ResourceContent content(LtiTool tool, ChosenItem item) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        return new ResourceContent(
                item.title(),
                ToolAddress.known(item.target()).shown() + "#" + mark,
                ResourceKind.EXERCISE,
                tool.content().name(),
                List.of(),
                List.of(),
                List.of(),
                "fr",
                null,
                null,
                item.text(),
                null,
                null);
    }

    /** As the ticket keeps it. */
    static String text(ResourcePlace place) {
        SchoolId school = place.schoolId();
        return place.origin() + (school == null ? "" : " " + school);
    }

    private static ResourcePlace place(String text) {
        String[] parts = text.split(" ", 2);
        return new ResourcePlace(
                ResourceOrigin.valueOf(parts[0]), parts.length == 1 ? null : new SchoolId(UUID.fromString(parts[1])));
    }
}
