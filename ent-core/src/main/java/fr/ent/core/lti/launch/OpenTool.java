package fr.ent.core.lti.launch;

import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.lti.LtiTool;
import fr.ent.core.lti.launch.BeginLaunch.BegunLaunch;
import fr.ent.core.lti.launch.LaunchTicket.LaunchKind;
import fr.ent.core.lti.tool.OfferedTool;
import fr.ent.core.lti.tool.ToolRows;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a resource in its tool: says first who will know of the visit, and begins it then. */
@Component
class OpenTool {

    private final ToolLinks links;
    private final ToolRows tools;
    private final VisitRights rights;
    private final BeginLaunch beginLaunch;

    OpenTool(ToolLinks links, ToolRows tools, VisitRights rights, BeginLaunch beginLaunch) {
        this.links = links;
        this.tools = tools;
        this.rights = rights;
        this.beginLaunch = beginLaunch;
    }

    /** The tool of a resource that this viewer may open in a class; nothing where it is shut. */
    public Optional<OfferedTool> find(ResourceId resource, ClassId schoolClass, Viewer viewer) {
        return findOpen(resource, schoolClass, viewer).map(OfferedTool::of);
    }

    @Transactional
    public Optional<BegunLaunch> open(ResourceId resource, ClassId schoolClass, Viewer viewer) {
        return findOpen(resource, schoolClass, viewer).map(tool -> {
            TiedResource tied = links.findTied(resource).orElseThrow();
            UUID link = links.obtain(tied, schoolClass, tool);
            return beginLaunch.begin(tool, LaunchKind.VISIT, viewer.person(), tied.target(), link.toString());
        });
    }

    private Optional<LtiTool> findOpen(ResourceId resource, ClassId schoolClass, Viewer viewer) {
        return links.findTied(resource)
                .filter(tied -> rights.findRole(viewer, tied, schoolClass).isPresent())
                .flatMap(tied -> tools.find(tied.tool()))
                .filter(LtiTool::enabled);
    }
}
