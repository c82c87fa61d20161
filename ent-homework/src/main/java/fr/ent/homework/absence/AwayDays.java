package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.homework.DeclaredAway;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Declared absences of children by day, for a family that looks at its days. */
@Component
public class AwayDays {

    private final Absences absences;
    private final Directory directory;

    AwayDays(Absences absences, Directory directory) {
        this.absences = absences;
        this.directory = directory;
    }

    /** Those of these days; two statements at most, whatever the number of children. */
    public Map<ChildId, Map<LocalDate, List<DeclaredAway>>> list(Collection<ChildId> children, DateRange days) {
        List<DeclaredAbsence> declared = absences.list(children, days.from(), days.to());
        Map<PersonId, PersonName> names = declared.isEmpty()
                ? Map.of()
                : directory.names(
                        declared.stream().map(DeclaredAbsence::by).distinct().toList());
        Map<ChildId, Map<LocalDate, List<DeclaredAway>>> away = new HashMap<>();
        for (DeclaredAbsence absence : declared) {
            AbsenceContent content = absence.content();
            DeclaredAway word = new DeclaredAway(
                    content.half(), absence.bySchool() ? null : names.get(absence.by()), absence.bySchool());
            days.days()
                    .filter(day -> !day.isBefore(content.from()) && !day.isAfter(content.to()))
                    .forEach(day -> away.computeIfAbsent(absence.child(), child -> new HashMap<>())
                            .computeIfAbsent(day, date -> new ArrayList<>())
                            .add(word));
        }
        return away;
    }
}
