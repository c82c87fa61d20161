package fr.ent.core.lti.grade;

import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is scored in a class, as a tool writes it.
 *
 * @param resourceLinkId the link with which it is scored, if with one
 * @param resourceId the tool's own name for it
 */
record ItemContent(
        @NotBlank @OneLine(max = 200) String label,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
        BigDecimal scoreMaximum,

        @Nullable UUID resourceLinkId,
        @OneLine(max = 200) @Nullable String resourceId,
        @OneLine(max = 200) @Nullable String tag) {}
