package fr.ent.core.catalogue.resource;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.catalogue.LinkState;
import fr.ent.core.catalogue.ResourceContent;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.catalogue.ResourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * A resource as staff see it.
 *
 * @param host that a visit tells of
 * @param stars the mean of all ratings, to one decimal; none of fewer than three, which would tell whose they are
 * @param recommendations by colleagues of the viewer's schools
 * @param link the last thing that was seen of it; none until the first night
 * @param playable whether it can be shown within the product
 * @param mayKeep whether the viewer may change it
 */
public record ResourceView(
        ResourceId id,
        int version,
        @JsonUnwrapped ResourcePlace place,
        @JsonUnwrapped ResourceContent content,
        String host,
        @Nullable Double stars,
        int ratings,
        int recommendations,
        @Nullable LinkState link,
        boolean playable,
        boolean mayKeep) {}
