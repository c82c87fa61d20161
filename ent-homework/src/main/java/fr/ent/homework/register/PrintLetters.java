package fr.ent.homework.register;

import fr.ent.core.ClassView;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.account.print.PrintLimit;
import fr.ent.core.account.print.Printer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import fr.ent.homework.absence.SchoolClock;
import fr.ent.homework.register.RegisterView.RegisterPupil;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prints the letters of a month, for the head. */
@Component
class PrintLetters {

    private final ReadRegister readRegister;
    private final Printer printer;
    private final PrintLimit limit;
    private final Territories territories;
    private final SchoolClock clock;

    PrintLetters(
            ReadRegister readRegister, Printer printer, PrintLimit limit, Territories territories, SchoolClock clock) {
        this.readRegister = readRegister;
        this.printer = printer;
        this.limit = limit;
        this.territories = territories;
        this.clock = clock;
    }

    /** Nothing where no letter is due. */
    Optional<byte[]> print(SchoolView school, ClassView schoolClass, YearMonth month, Viewer viewer) {
        RegisterView register = readRegister.read(schoolClass, month, viewer);
        List<RegisterPupil> due =
                register.pupils().stream().filter(RegisterPupil::fourHalves).toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        limit.take(viewer);
        String accent = territories.get(TerritoryScope.require()).accent();
        return Optional.of(printer.print(new LetterSheet(school.name(), accent, clock.today(), register, due).html()));
    }
}
