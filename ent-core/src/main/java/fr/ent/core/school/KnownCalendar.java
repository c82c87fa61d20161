package fr.ent.core.school;

import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar.Closure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The days of a territory's schools in some years; each day is worked out once, when it is first asked for. */
final class KnownCalendar implements SchoolDays.ClosedDays {

    private final NationalDays national;
    private final List<LocalClosure> local;
    private final LocalDate first;
    private final int length;
    private final Map<SchoolId, Map<Integer, Optional<Closure>>> known = new ConcurrentHashMap<>();

    /** @param local those of all schools of the territory between both days */
    KnownCalendar(NationalDays national, List<LocalClosure> local, LocalDate first, LocalDate last) {
        this.national = national;
        this.local = local;
        this.first = first;
        this.length = (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    SchoolDays days() {
        return new SchoolDays(national.rules().timeZone(), this);
    }

    @Override
    public Optional<Closure> find(SchoolId school, LocalDate day) {
        int place = (int) ChronoUnit.DAYS.between(first, day);
        if (place < 0 || place >= length) {
            return Optional.empty();
        }
        return known.computeIfAbsent(school, one -> new ConcurrentHashMap<>())
                .computeIfAbsent(place, one -> workOut(school, day));
    }

    private Optional<Closure> workOut(SchoolId school, LocalDate day) {
        return national.closure(
                day, local.stream().filter(closure -> closure.concerns(school)).toList());
    }
}
