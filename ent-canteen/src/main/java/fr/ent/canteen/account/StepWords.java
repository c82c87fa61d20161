package fr.ent.canteen.account;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.canteen.prices.method.Residence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of a price in French words, for the month's file; on screens the client words them. */
final class StepWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRANCE);

    private StepWords() {}

    static String of(PriceStep step) {
        return switch (step) {
            case PriceStep.QuotientUsed used -> "quotient %s (%s)".formatted(euros(used.valueCents()), used.month());
            case PriceStep.QuotientAssumed assumed -> "quotient %s".formatted(euros(assumed.valueCents()));
            case PriceStep.NoQuotient none -> without(none);
            case PriceStep.FlatPriceSet flat -> "tarif unique %s".formatted(euros(flat.amountCents()));
            case PriceStep.RankColumn column -> "enfant de rang %d".formatted(column.rank());
            case PriceStep.ResidenceColumn column ->
                column.residence() == Residence.INSIDE ? "de la commune" : "hors commune";
            case PriceStep.BracketMatched bracket -> bracket(bracket);
            case PriceStep.EffortRateApplied rate ->
                "%s × %s %% = %s, entre %s et %s : %s"
                        .formatted(
                                euros(rate.valueCents()),
                                number(rate.percent()),
                                euros(rate.rawCents()),
                                euros(rate.floorCents()),
                                euros(rate.ceilingCents()),
                                euros(rate.amountCents()));
            case PriceStep.CeilingApplied ceiling -> "maximum %s".formatted(euros(ceiling.ceilingCents()));
            case PriceStep.Modified modified ->
                "%s %s".formatted(of(modified.occasion()), change(modified.percent(), modified.plusCents()));
            case PriceStep.OwnPrice own -> "%s : %s".formatted(of(own.occasion()), euros(own.amountCents()));
            case PriceStep.Adjusted adjusted -> "arrondi à %s".formatted(euros(adjusted.amountCents()));
            case PriceStep.InPackage in -> "dans le " + AccountWords.of(in.period());
            case PriceStep.Stayed stay -> stay(stay);
            case PriceStep.Multiplied times ->
                "%d × %s = %s".formatted(times.quantity(), euros(times.unitCents()), euros(times.amountCents()));
            case PriceStep.Corrected corrected ->
                "corrigé le %s : %s au lieu de %s (%s)"
                        .formatted(
                                DAY.format(corrected.correctedOn()),
                                euros(corrected.amountCents()),
                                euros(corrected.formerCents()),
                                corrected.reason());
            case PriceStep.TariffVersion version ->
                "tarif du %s (%s)".formatted(DAY.format(version.validFrom()), version.councilReference());
        };
    }

    private static String without(PriceStep.NoQuotient none) {
        LocalDate expired = none.expiredOn();
        LocalDate refused = none.refusedOn();
        if (none.estimatedCents() != null) {
            return "quotient déclaré, à vérifier (%s)".formatted(euros(none.estimatedCents()));
        }
        if (refused != null) {
            return "justificatif refusé le " + DAY.format(refused);
        }
        return expired == null ? "quotient inconnu" : "quotient expiré le " + DAY.format(expired);
    }

    private static String stay(PriceStep.Stayed stay) {
        String times = Stream.of(time("arrivé à ", stay.arrivedAt()), time("parti à ", stay.collectedAt()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return stay.quantity() == null || stay.unit() == null
                ? times
                : "%s : %d × %s".formatted(times, stay.quantity(), AccountWords.of(stay.unit()));
    }

    private static Optional<String> time(String what, @Nullable LocalTime at) {
        return Optional.ofNullable(at).map(known -> what + known.truncatedTo(ChronoUnit.MINUTES));
    }

    private static String bracket(PriceStep.BracketMatched bracket) {
        String from = euros(bracket.minCents());
        return bracket.maxCents() == null
                ? "tranche à partir de %s : %s".formatted(from, euros(bracket.amountCents()))
                : "tranche de %s à %s : %s".formatted(from, euros(bracket.maxCents()), euros(bracket.amountCents()));
    }

    private static String of(Occasion occasion) {
        return switch (occasion) {
            case PACKED_MEAL -> "panier-repas";
            case SIBLING_RANK -> "plusieurs enfants";
            case OUT_OF_TERRITORY -> "hors commune";
            case LATE -> "réservation tardive";
            case UNBOOKED -> "présence sans réservation";
            case ABSENT_JUSTIFIED -> "absence justifiée";
            case ABSENT_UNJUSTIFIED -> "absence non justifiée";
            case LATE_PICK_UP -> "départ après l’heure";
        };
    }

    private static String change(@Nullable BigDecimal percent, @Nullable Cents plus) {
        if (plus != null) {
            return "+ " + euros(plus);
        }
        BigDecimal change = percent == null ? BigDecimal.ZERO : percent;
        return "%s %s %%".formatted(change.signum() < 0 ? "−" : "+", number(change.abs()));
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String euros(Cents cents) {
        return cents.decimal().movePointLeft(2).toPlainString().replace('.', ',') + "\u00A0€";
    }
}
