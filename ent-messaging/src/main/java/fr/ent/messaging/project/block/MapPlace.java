package fr.ent.messaging.project.block;

import fr.ent.core.text.OneLine;
import fr.ent.core.text.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A place on a map, to the centimetre.
 *
 * @param latitude in degrees, as far as web maps go
 * @param longitude in degrees
 */
public record MapPlace(
        @OneLine(max = 80) String name,
        @PlainText(max = 600) String text,

        @DecimalMin("-85") @DecimalMax("85") @Digits(integer = 3, fraction = DECIMALS)
        BigDecimal latitude,

        @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = DECIMALS)
        BigDecimal longitude) {

    private static final int DECIMALS = 7;

    /** Decimals that a browser sends; more are nobody's, and refused. */
    private static final int MOST_SENT = 40;

    public MapPlace {
        latitude = round(latitude);
        longitude = round(longitude);
    }

    private static BigDecimal round(BigDecimal degrees) {
        if (degrees.scale() > MOST_SENT || degrees.scale() < -MOST_SENT) {
            return degrees;
        }
        BigDecimal rounded = degrees.setScale(Math.min(degrees.scale(), DECIMALS), RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
