package fr.ent.core.school;

import fr.ent.core.SchoolId;
import fr.ent.core.school.SchoolCalendar.Closure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The days of a territory's schools in some years; each day is worked out once, when it is first asked for. Schools without
 * closures of their own share their days, so that no more is kept than the years have days, once and once again for each
 * school that has some, whatever schools are asked about.
 */
final class KnownCalendar implements SchoolDays.ClosedDays {

    private final NationalDays national;
    private final LocalDate first;
    private final Map<SchoolId, KnownDays> own;
    private final KnownDays shared;

    /**
     * @param local the closures of all schools of the territory between both days
     * @param first the first day that is known, included; other days count as open
     * @param last the last one, included
     */
    KnownCalendar(NationalDays national, List<LocalClosure> local, LocalDate first, LocalDate last) {
        int length = (int) ChronoUnit.DAYS.between(first, last) + 1;
        this.national = national;
        this.first = first;
        this.own = local.stream()
                .flatMap(closure -> closure.school().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), school -> new KnownDays(concerning(local, school), length)));
        this.shared = new KnownDays(
                local.stream().filter(closure -> closure.school().isEmpty()).toList(), length);
    }

    private static List<LocalClosure> concerning(List<LocalClosure> local, SchoolId school) {
        return local.stream().filter(closure -> closure.concerns(school)).toList();
    }

    SchoolDays days() {
        return new SchoolDays(national.rules().timeZone(), this);
    }

    @Override
    public Optional<Closure> find(SchoolId school, LocalDate day) {
        return own.getOrDefault(school, shared).find(day);
    }

    /** The days of one school, or of all that have no closures of their own. */
    private final class KnownDays {

        private final List<LocalClosure> local;
        private final AtomicReferenceArray<@Nullable Optional<Closure>> known;

        KnownDays(List<LocalClosure> local, int length) {
            this.local = local;
            this.known = new AtomicReferenceArray<>(length);
        }

        Optional<Closure> find(LocalDate day) {
            long place = ChronoUnit.DAYS.between(first, day);
            if (place < 0 || place >= known.length()) {
                return Optional.empty();
            }
            Optional<Closure> found = known.get((int) place);
            if (found == null) {
                found = national.closure(day, local);
                known.set((int) place, found);
            }
            return found;
        }
    }
}
