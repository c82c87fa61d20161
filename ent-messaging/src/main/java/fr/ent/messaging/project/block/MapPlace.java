package fr.ent.messaging.project.block;

import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;

/**
 * A place on a map.
 *
 * @param latitude in degrees, as far as web maps go
 * @param longitude in degrees
 */
public record MapPlace(
        @OneLine(max = 80) String name,
        @PlainText(max = 600) String text,
        @DecimalMin("-85") @DecimalMax("85") BigDecimal latitude,
        @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude) {}
