package fr.ent.core.catalogue.resource;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resource with what colleagues say of it.
 *
 * @param tool the name of the tool in which it opens; none of a page of the web
 * @param ownStars those that the viewer gave
 * @param recommended in the viewer's schools, the latest first
 */
record OneResource(
        @JsonUnwrapped ResourceView resource,
        @Nullable String tool,
        @Nullable Integer ownStars,
        List<RecommendationView> recommended) {

    OneResource {
        recommended = List.copyOf(recommended);
    }
}
