package fr.ent.infra.standalone.demo;

import fr.ent.core.demo.Moment;
import fr.ent.core.demo.Town;
import fr.ent.core.demo.furnishing.DemoStore;
import fr.ent.core.demo.valmarin.Rochebrune;
import fr.ent.core.demo.valmarin.Valmarin;
import fr.ent.infra.standalone.start.FirstStart;
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
    private final FurnishTowns furnishTowns;
    private final ListAccounts listAccounts;
    private final Clock clock;

    FillDemo(DemoStore store, FurnishTowns furnishTowns, ListAccounts listAccounts, Clock clock) {
        this.store = store;
        this.furnishTowns = furnishTowns;
        this.listAccounts = listAccounts;
        this.clock = clock;
    }

    @Override
    public void fill() {
        Moment now = new Moment(clock.instant());
        List<Town> towns = towns(now.today());
        store.store(towns);
        furnishTowns.furnish(towns, now);
        store.count();
        listAccounts.list(towns);
    }

    @Override
    public void beginNextYear() {
        store.beginNextYear(new Moment(clock.instant()).today());
    }

    static List<Town> towns(LocalDate today) {
        return List.of(Valmarin.on(today), Rochebrune.on(today));
    }
}
