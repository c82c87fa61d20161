package fr.ent.canteen.account;

import fr.ent.canteen.money.Cents;
import java.util.Collection;

/**
 * The sum of some lines of an account. A day that nobody owes, after the last one of a child who leaves, is none of them.
 *
 * @param certainCents of what is settled
 * @param openCents of what isn't yet, as it stands
 */
record AccountTotals(Cents certainCents, Cents openCents, int certainLines, int openLines) {

    static final AccountTotals NONE = new AccountTotals(Cents.of(0), Cents.of(0), 0, 0);

    AccountTotals plus(AccountTotals other) {
        return new AccountTotals(
                certainCents.plus(other.certainCents),
                openCents.plus(other.openCents),
                certainLines + other.certainLines,
                openLines + other.openLines);
    }

    static AccountTotals of(Collection<? extends AccountLine> lines) {
        return new AccountTotals(sum(lines, true), sum(lines, false), count(lines, true), count(lines, false));
    }

    private static Cents sum(Collection<? extends AccountLine> lines, boolean certain) {
        return lines.stream()
                .filter(line -> line.certain() == certain)
                .map(AccountLine::amountCents)
                .reduce(Cents.of(0), Cents::plus);
    }

    private static int count(Collection<? extends AccountLine> lines, boolean certain) {
        return Math.toIntExact(lines.stream()
                .filter(AccountLine::due)
                .filter(line -> line.certain() == certain)
                .count());
    }
}
