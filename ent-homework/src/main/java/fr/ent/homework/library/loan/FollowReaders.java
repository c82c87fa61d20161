package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.PupilLeft;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.EndedByLeaving;
import fr.ent.core.leaving.LeavingEnds;
import fr.ent.homework.library.Libraries;
import fr.ent.homework.library.loan.Reservations.ReservationPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A pupil who leaves a school waits for none of its books, and its head is told of those that left as well; their loans stay
 * open. Wishes are no places that a family pays or plans for: they don't count among what ends, and aren't given back.
 */
@Component
class FollowReaders implements EndedByLeaving {

    private final LoanRows loans;
    private final Reservations reservations;
    private final Libraries libraries;
    private final KeepBooks keepBooks;
    private final LibraryNotices notices;

    FollowReaders(
            LoanRows loans,
            Reservations reservations,
            Libraries libraries,
            KeepBooks keepBooks,
            LibraryNotices notices) {
        this.loans = loans;
        this.reservations = reservations;
        this.libraries = libraries;
        this.keepBooks = keepBooks;
        this.notices = notices;
    }

    @EventListener
    void left(PupilLeft left) {
        leave(left.child(), school -> true);
    }

    @Override
    public void endMoving(Map<ChildId, SchoolId> schools, LocalDate last) {
        schools.forEach((child, now) -> leave(child, school -> !school.equals(now)));
    }

    private void leave(ChildId child, Predicate<SchoolId> isLeft) {
        List<ReservationPlace> wishes = reservations.listPlaces(child).stream()
                .filter(one -> isLeft.test(one.school()))
                .toList();
        wishes.stream().map(ReservationPlace::school).distinct().forEach(libraries::hold);
        wishes.forEach(keepBooks::callOff);
        loans.listOpenBySchool(child).forEach((school, open) -> {
            if (isLeft.test(school)) {
                notices.left(school, child, open);
            }
        });
    }

    @Override
    public Map<ChildId, LeavingEnds> count(Map<ChildId, LocalDate> firstDaysAway) {
        return Map.of();
    }

    @Override
    public Map<ChildId, LeavingEnds> countMoving(Map<ChildId, SchoolId> schools, LocalDate first) {
        return Map.of();
    }

    @Override
    public GivenBack giveBack(Map<ChildId, SchoolId> schools, LocalDate first) {
        return new GivenBack(Map.of(), List.of());
    }
}
