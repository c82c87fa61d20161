package fr.ent.core.school.closing;

import fr.ent.core.PersonId;
import fr.ent.core.school.closing.EndedByClosedDays.ClosingDays;
import fr.ent.core.school.closing.EndedByClosedDays.ClosingEnds;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All modules in which something ends on days that close. */
@Component
class ModulesOfDays {

    private final ObjectProvider<EndedByClosedDays> modules;

    ModulesOfDays(ObjectProvider<EndedByClosedDays> modules) {
        this.modules = modules;
    }

    ClosingEnds count(ClosingDays closing) {
        return modules.stream().map(module -> module.count(closing)).reduce(ClosingEnds.NONE, ClosingEnds::and);
    }

    /** Answers what ended. */
    ClosingEnds end(ClosingDays closing, PersonId by) {
        ClosingEnds ends = count(closing);
        modules.forEach(module -> module.end(closing, by));
        return ends;
    }

    ClosingEnds restore(ClosedDayId id, LocalDate from, PersonId by) {
        return modules.stream().map(module -> module.restore(id, from, by)).reduce(ClosingEnds.NONE, ClosingEnds::and);
    }
}
