package fr.ent.infra.standalone.demo;

import fr.ent.infra.standalone.FirstStart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills an empty standalone with the demonstration. Exists only where the launcher has named its data directory. */
@Component
@ConditionalOnProperty("ent.standalone.data")
class FillDemo implements FirstStart {

    private final DemoStore store;
    private final List<Furnishing> furnishings;
    private final FreezePastOrders pastOrders;
    private final ListAccounts listAccounts;
    private final Clock clock;

    FillDemo(
            DemoStore store,
            List<Furnishing> furnishings,
            FreezePastOrders pastOrders,
            ListAccounts listAccounts,
            Clock clock) {
        this.store = store;
        this.furnishings = furnishings;
        this.pastOrders = pastOrders;
        this.listAccounts = listAccounts;
        this.clock = clock;
    }

    @Override
    public void fill() {
        Moment now = new Moment(clock.instant());
        List<Town> towns = towns(now.today());
        store.store(towns);
        towns.forEach(town -> furnishings.forEach(furnishing -> furnishing.furnish(town, now)));
        towns.forEach(town -> pastOrders.of(town, now));
        store.count();
        listAccounts.of(towns);
    }

    static List<Town> towns(LocalDate today) {
        return List.of(Valmarin.on(today), Rochebrune.on(today));
    }
}
