package fr.ent.core.lti.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ent.core.lti.LtiPlatform;
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

    static LineItemView of(LineItem item, String issuer) {
        return new LineItemView(
                LtiPlatform.lineItem(issuer, item.schoolClass(), item.id()),
                item.content().label(),
                item.content().scoreMaximum().stripTrailingZeros(),
                item.content().resourceLinkId(),
                item.content().resourceId(),
                item.content().tag());
    }
}
