package fr.ent.canteen.account;

import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.PriceStep;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The version of an activity's tariff that a price was made by, known by the day it begins. */
record CountingTariff(LocalDate validFrom, LocalDate councilDecidedOn, String councilReference) {

    static Optional<CountingTariff> of(Price price) {
        return price.explanation().stream()
                .flatMap(step -> step instanceof PriceStep.TariffVersion version
                        ? Stream.of(new CountingTariff(
                                version.validFrom(), version.councilDecidedOn(), version.councilReference()))
                        : Stream.empty())
                .findFirst();
    }
}
