package fr.ent.core.lti.deeplink;

import fr.ent.core.catalogue.ResourceId;
import java.util.List;

/** How adding resources of a tool ended. */
sealed interface AddOutcome {

    record Added(List<ResourceId> resources) implements AddOutcome {

        public Added {
            resources = List.copyOf(resources);
        }
    }

    /** No such tool, a shut one, a choice of somebody else, or a part of the catalogue that isn't the viewer's. */
    record Unknown() implements AddOutcome {}

    /** The place takes no more. */
    record NoRoom() implements AddOutcome {}
}
