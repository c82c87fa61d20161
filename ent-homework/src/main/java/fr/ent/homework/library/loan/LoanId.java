package fr.ent.homework.library.loan;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a loan. */
public record LoanId(UUID value) implements Id {

    static LoanId next() {
        return new LoanId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
