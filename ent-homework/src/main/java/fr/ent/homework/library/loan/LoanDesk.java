package fr.ent.homework.library.loan;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.homework.library.Barcode;
import fr.ent.homework.library.CopyState;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.LibraryClock.DatedMoment;
import fr.ent.homework.library.LibraryRule;
import fr.ent.homework.library.OpenDays;
import fr.ent.homework.library.loan.LoanRows.ChildLoan;
import fr.ent.homework.library.loan.LoanRows.ChildSchool;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of the desk, while the library is held. */
@Component
class LoanDesk {

    private final LoanRows loans;
    private final Reservations reservations;
    private final KeepBooks keepBooks;
    private final LibraryClock clock;
    private final OpenDays openDays;

    LoanDesk(LoanRows loans, Reservations reservations, KeepBooks keepBooks, LibraryClock clock, OpenDays openDays) {
        this.loans = loans;
        this.reservations = reservations;
        this.keepBooks = keepBooks;
        this.clock = clock;
        this.openDays = openDays;
    }

    Optional<HeldCopy> findCopy(SchoolId school, String typed) {
        return Barcode.typed(typed).flatMap(barcode -> loans.findCopy(school, barcode));
    }

    Optional<ChildLoan> findLoan(LoanId id) {
        return loans.findOpen(id);
    }

    /** A book that was due later stays due then. */
    LendOutcome extend(ChildLoan held, LibraryRule rule) {
        LocalDate today = clock.today();
        LoanView loan = held.loan();
        if (reservations.isAwaited(loan.book().id(), held.child())) {
            return new LendOutcome.Awaited(loan.dueOn());
        }
        loans.extend(loan.id(), openDays.find(held.school(), today.plusDays(rule.days()), held.guestUntil()));
        return new LendOutcome.Lent(
                held.child(), loans.findOpen(loan.id()).orElseThrow().loan());
    }

    /** Takes a loan of today back as if it had never been: the child waits for the book as before. */
    boolean undo(ChildLoan held) {
        LoanView loan = held.loan();
        if (!loan.lentOn().equals(clock.today())) {
            return false;
        }
        loans.delete(loan.id());
        Instant since = held.wishedSince();
        if (since != null) {
            reservations.add(ReservationId.next(), loan.book().id(), held.child(), since);
        }
        keepBooks.keep(loan.book().id(), held.child());
        return true;
    }

    /**
     * Lends a copy, another school's no longer than that one has lent it, unless it is lent or taken out, was in other hands since
     * the beep, the child has enough, or it is kept for another one. One that was thought lost is there, so it is lent.
     */
    LendOutcome lend(HeldCopy copy, ChildSchool reader, LibraryRule rule, @Nullable Instant madeAt) {
        DatedMoment moment = clock.momentOf(madeAt);
        ChildId child = reader.child();
        if (copy.child() != null) {
            return new LendOutcome.CopyLent(copy.book(), copy.child());
        }
        if (copy.state() == CopyState.WITHDRAWN) {
            return new LendOutcome.Withdrawn(copy.book());
        }
        if (copy.isHandledSince(madeAt)) {
            return new LendOutcome.Overtaken(copy.book());
        }
        if (loans.listOpen(List.of(child)).getOrDefault(child, List.of()).size() >= rule.booksAtOnce()) {
            return new LendOutcome.TooMany(rule.booksAtOnce());
        }
        meet(copy, child, moment.at());
        LocalDate today = clock.today();
        Optional<ChildId> other = reservations.findOther(copy.book().id(), child, today);
        if (other.isPresent()) {
            return new LendOutcome.Reserved(copy.book(), other.get());
        }
        LoanId id = LoanId.next();
        keepBooks.fetch(copy.book().id(), child);
        loans.lend(
                id,
                copy,
                reader,
                moment.day(),
                openDays.find(reader.school(), moment.day().plusDays(rule.days()), copy.guestUntil()));
        return new LendOutcome.Lent(child, loans.findOpen(id).orElseThrow().loan());
    }

    /** A copy that wasn't lent lies on the desk all the same. */
    void meet(HeldCopy copy, @Nullable Instant madeAt) {
        meet(copy, null, clock.momentOf(madeAt).at());
    }

    /** A copy lies on the desk: it isn't lost, and whoever waits for its book is seen to. */
    private void meet(HeldCopy copy, @Nullable ChildId present, Instant at) {
        loans.find(copy.id(), at);
        keepBooks.keep(copy.book().id(), present);
    }
}
