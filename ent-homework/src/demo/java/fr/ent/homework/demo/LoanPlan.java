package fr.ent.homework.demo;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.Pupil;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;

/** A term of a school's library: each pupil has read some books, many have one at home, and a few are late. */
final class LoanPlan {

    private static final int FORTNIGHT = 14;
    private static final int AT_HOME_PERCENT = 45;
    private static final int LATE_PERCENT = 14;
    private static final int MOST_READ = 4;
    private static final int WEEKS_BACK = 9;

    private final Chance chance;
    private final LocalDate today;
    private final UnaryOperator<LocalDate> openDays;

    /** @param openDays give the day itself, or the next one on which the school is open */
    LoanPlan(Chance chance, LocalDate today, UnaryOperator<LocalDate> openDays) {
        this.openDays = openDays;
        this.chance = chance;
        this.today = today;
    }

    /** Each copy is at one home at most. */
    List<DemoLoan> lend(List<DemoBook> books, List<Pupil> pupils) {
        List<DemoBook> shuffled = new ArrayList<>(books);
        chance.shuffle(shuffled);
        Deque<DemoBook> free = new ArrayDeque<>(shuffled);
        List<DemoLoan> loans = new ArrayList<>();
        for (Pupil pupil : pupils) {
            for (int i = chance.below(MOST_READ + 1); i > 0; i--) {
                loans.add(read(chance.pick(books), pupil));
            }
            if (!free.isEmpty() && chance.in(AT_HOME_PERCENT)) {
                loans.add(home(free.pop(), pupil));
            }
        }
        return loans;
    }

    private DemoLoan read(DemoBook book, Pupil pupil) {
        LocalDate lent = today.minusDays(FORTNIGHT + 1L + chance.below(WEEKS_BACK * 7));
        return new DemoLoan(
                chance.id(),
                book,
                book.copies().getFirst(),
                pupil,
                lent,
                openDays.apply(lent.plusDays(FORTNIGHT)),
                lent.plusDays(1L + chance.below(FORTNIGHT)));
    }

    private DemoLoan home(DemoBook book, Pupil pupil) {
        int days = chance.in(LATE_PERCENT) ? FORTNIGHT + 1 + chance.below(FORTNIGHT) : chance.below(FORTNIGHT);
        LocalDate lent = today.minusDays(days);
        LocalDate due = openDays.apply(lent.plusDays(FORTNIGHT));
        return new DemoLoan(chance.id(), book, book.copies().getFirst(), pupil, lent, due, null);
    }
}
