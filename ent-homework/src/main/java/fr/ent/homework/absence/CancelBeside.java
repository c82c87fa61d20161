package fr.ent.homework.absence;

import fr.ent.core.TerritoryId;
import fr.ent.core.Viewer;
import fr.ent.core.away.BookedBeside;
import fr.ent.core.away.BookedBeside.AgainDay;
import fr.ent.core.away.BookedBeside.BesideDay;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Cancels what the modules that the territory uses have booked while a child is away, and books it again. */
@Component
class CancelBeside {

    private final ObjectProvider<BookedBeside> booked;
    private final ModuleSwitches switches;
    private final Absences absences;
    private final SchoolClock clock;

    CancelBeside(ObjectProvider<BookedBeside> booked, ModuleSwitches switches, Absences absences, SchoolClock clock) {
        this.booked = booked;
        this.switches = switches;
        this.absences = absences;
        this.clock = clock;
    }

    /** Days that are over stay as they were. */
    List<BesideDay> cancel(DeclaredAbsence absence, Viewer guardian) {
        LocalDate today = clock.today();
        LocalDate first = absence.content().from();
        LocalDate from = first.isBefore(today) ? today : first;
        LocalDate to = absence.content().to();
        if (from.isAfter(to)) {
            return List.of();
        }
        List<BesideDay> days = modules()
                .flatMap(one -> one.cancel(absence.child(), from, to, guardian).stream())
                .toList();
        absences.keepBeside(
                absence.id(),
                days.stream().filter(BesideDay::cancelled).map(BesideDay::id).toList());
        return days;
    }

    /** Books again what was cancelled with an absence that is taken back. */
    List<AgainDay> bookAgain(DeclaredAbsence absence, Viewer guardian) {
        List<UUID> cancelled = absences.listBeside(absence.id());
        return cancelled.isEmpty()
                ? List.of()
                : modules()
                        .flatMap(one -> one.bookAgain(absence.child(), cancelled, guardian).stream())
                        .toList();
    }

    private Stream<BookedBeside> modules() {
        TerritoryId territory = TerritoryScope.require();
        return booked.orderedStream()
                .filter(one -> ProductModule.of(one.getClass()).stream()
                        .noneMatch(module -> switches.isOff(territory, module)));
    }
}
