package fr.ent.core.lti.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is scored, as a tool reads it (LTI Assignment and Grade Services 2.0, 3.2.5). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineItemView(
        String id,
        String label,
        BigDecimal scoreMaximum,
        @Nullable UUID resourceLinkId,
        @Nullable String resourceId,
        @Nullable String tag) {

    /** @param items the address of the class's line items */
    static LineItemView of(LineItem item, String items) {
        return new LineItemView(
                items + "/" + item.id(),
                item.content().label(),
                item.content().scoreMaximum().stripTrailingZeros(),
                item.content().resourceLinkId(),
                item.content().resourceId(),
                item.content().tag());
    }
}
