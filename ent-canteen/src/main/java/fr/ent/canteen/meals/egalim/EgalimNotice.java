package fr.ent.canteen.meals.egalim;

import fr.ent.core.text.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Shares of a town's food purchases of a calendar year, in per cent of their value before tax (code rural, article L. 230-5-1).
 *
 * @param quality products of quality and sustainable ones, organic ones included; the law asks for 50
 * @param organic the law asks for 20
 * @param words what the town says beside; may be empty
 * @param shown whether families see it beside the menus
 */
record EgalimNotice(
        @Min(2018) @Max(2100) int year,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1)
        BigDecimal quality,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1)
        BigDecimal organic,

        @NotNull @PlainText(max = 1000) String words,
        boolean shown) {}
