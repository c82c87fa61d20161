package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.away.BookedBeside;
import fr.ent.core.away.BookedBeside.BesideDay;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Cancels what the modules that the territory uses have booked while a child is away. */
@Component
class CancelBeside {

    private final ObjectProvider<BookedBeside> booked;
    private final ModuleSwitches switches;

    CancelBeside(ObjectProvider<BookedBeside> booked, ModuleSwitches switches) {
        this.booked = booked;
        this.switches = switches;
    }

    List<BesideDay> cancel(ChildId child, DateRange days, Viewer guardian) {
        TerritoryId territory = TerritoryScope.require();
        return booked.orderedStream()
                .filter(one -> ProductModule.of(one.getClass()).stream()
                        .noneMatch(module -> switches.isOff(territory, module)))
                .flatMap(one -> one.cancel(child, days.from(), days.to(), guardian).stream())
                .toList();
    }
}
