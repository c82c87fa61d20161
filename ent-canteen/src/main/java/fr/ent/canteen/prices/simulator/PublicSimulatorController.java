package fr.ent.canteen.prices.simulator;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.prices.quotient.EstimateQuotient;
import fr.ent.canteen.prices.tariff.PriceQuestion;
import fr.ent.canteen.prices.tariff.QuotientBasis;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidField;
import fr.ent.core.http.AllowedToPublic;
import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.Problem;
import fr.ent.core.http.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public simulator of the territory that the host name leads to. */
@RestController
class PublicSimulatorController {

    private static final int PER_MINUTE = 60;
    private static final int USUAL_DAYS = 4;

    private final SimulatePrices simulatePrices;
    private final EstimateQuotient estimateQuotient;
    private final TownClock townClock;
    private final RateLimits limits;

    PublicSimulatorController(
            SimulatePrices simulatePrices, EstimateQuotient estimateQuotient, TownClock townClock, RateLimits limits) {
        this.simulatePrices = simulatePrices;
        this.estimateQuotient = estimateQuotient;
        this.townClock = townClock;
        this.limits = limits;
    }

    /**
     * Tells prices for a quotient, or for an income and parts; without either it shows the grids alone. For everybody:
     * 60 requests a minute.
     */
    @GetMapping("/api/public/simulator")
    @AllowedToPublic
    Simulation simulate(@Valid TypedAmounts asked, HttpServletRequest request) {
        limits.take("simulator", ClientAddress.of(request).value(), PER_MINUTE, Duration.ofMinutes(1));
        LocalDate day = townClock.today();
        Optional<Cents> quotient = quotient(asked, day);
        return simulatePrices.simulate(
                day,
                quotient.map(value -> PriceQuestion.of(QuotientBasis.assumed(value))
                        .ranked(Objects.requireNonNullElse(asked.rank(), 1))
                        .living(Objects.requireNonNullElse(asked.residence(), Residence.INSIDE))),
                Objects.requireNonNullElse(asked.daysPerWeek(), USUAL_DAYS));
    }

    private Optional<Cents> quotient(TypedAmounts asked, LocalDate day) {
        boolean income = asked.income() != null || asked.parts() != null;
        if (asked.quotient() != null && income) {
            throw Problem.invalid(new InvalidField("quotient", "one-way"));
        }
        if (income) {
            return Optional.of(estimateQuotient.estimate(asked.income(), asked.parts(), day));
        }
        return Optional.ofNullable(asked.quotient()).map(euros -> Cents.rounded(euros.movePointRight(2)));
    }

    /** The amounts that a visitor typed, in euros; {@code rank} is that of the child among those of the household. */
    record TypedAmounts(
            @Nullable @DecimalMin("0") @DecimalMax("100000") @Digits(integer = 6, fraction = 2)
            BigDecimal quotient,

            @Nullable BigDecimal income,
            @Nullable BigDecimal parts,
            @Nullable @Min(1) @Max(5) Integer daysPerWeek,
            @Nullable @Min(1) @Max(9) Integer rank,
            @Nullable Residence residence) {}
}
