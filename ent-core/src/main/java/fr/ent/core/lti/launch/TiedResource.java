package fr.ent.core.lti.launch;

import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourcePlace;
import fr.ent.core.lti.LtiToolId;
import java.util.Map;

/**
 * A resource of the catalogue that opens in a tool.
 *
 * @param custom words of the tool's own, given back to it
 */
public record TiedResource(
        ResourceId id, ResourcePlace place, String title, LtiToolId tool, String target, Map<String, String> custom) {

    public TiedResource {
        custom = Map.copyOf(custom);
    }
}
