package fr.ent.core.lti.launch;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.CatalogueRights;
import fr.ent.core.lti.LtiRole;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who opens a resource in a tool: those who teach the class, and the pupils of it to whom it was sent. No family, no town hall. */
@Component
class VisitRights {

    private final CatalogueRights rights;
    private final ToolLinks links;

    VisitRights(CatalogueRights rights, ToolLinks links) {
        this.rights = rights;
        this.links = links;
    }

    Optional<LtiRole> findRole(Viewer viewer, TiedResource resource, ClassId schoolClass) {
        if (viewer.teaches(schoolClass) && rights.mayRead(viewer, resource.place())) {
            return Optional.of(LtiRole.INSTRUCTOR);
        }
        return viewer.attends(schoolClass) && links.isSent(resource.id(), schoolClass, ChildId.of(viewer.person()))
                ? Optional.of(LtiRole.LEARNER)
                : Optional.empty();
    }
}
