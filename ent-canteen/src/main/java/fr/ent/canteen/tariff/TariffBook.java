package fr.ent.canteen.tariff;

import fr.ent.canteen.ActivityId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Versions of tariffs, and which of them is in force on a day. */
public record TariffBook(List<Tariff> versions) {

    public TariffBook {
        versions = List.copyOf(versions);
    }

    public Optional<Tariff> findInForce(ActivityId activity, LocalDate day) {
        return versions.stream()
                .filter(tariff -> tariff.activity().equals(activity))
                .filter(tariff -> !tariff.validFrom().isAfter(day))
                .max(Comparator.comparing(Tariff::validFrom));
    }
}
