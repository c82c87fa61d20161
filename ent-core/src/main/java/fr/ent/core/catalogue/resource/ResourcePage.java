package fr.ent.core.catalogue.resource;

import fr.ent.core.catalogue.ResourceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resources by title, some at a time.
 *
 * @param next the last of them if there are more, to ask for those after it
 */
record ResourcePage(List<ResourceView> resources, @Nullable ResourceId next) {

    ResourcePage {
        resources = List.copyOf(resources);
    }
}
