package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.Modifier;
import fr.ent.canteen.prices.method.Residence;
import fr.ent.canteen.prices.method.Situation;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The most a tariff can ask for one unit: without a quotient, over every rank, residence, meal and situation. */
final class DearestPrice {

    private DearestPrice() {}

    static Cents of(Tariff tariff) {
        return questions()
                .map(question -> tariff.price(question).amountCents())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The most its package can cost. */
    static Cents ofPackage(Tariff tariff) {
        return questions()
                .map(question -> tariff.packagePrice(question).amountCents())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The most one unit can cost that is booked in time. */
    static Cents ofUnit(Tariff tariff) {
        return families()
                .map(question -> tariff.price(question).amountCents())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Stream<PriceQuestion> questions() {
        return families()
                .flatMap(question -> Arrays.stream(Provision.values()).map(question::eating))
                .flatMap(question -> Arrays.stream(Situation.values()).map(question::being));
    }

    private static Stream<PriceQuestion> families() {
        PriceQuestion usual = PriceQuestion.of(new QuotientStanding.Unknown());
        return IntStream.rangeClosed(1, Modifier.LAST_RANK)
                .mapToObj(usual::ranked)
                .flatMap(question -> Arrays.stream(Residence.values()).map(question::living));
    }
}
