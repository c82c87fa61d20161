package fr.ent.homework.library.between;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a loan between schools. */
record SchoolLoanId(UUID value) implements Id {

    static SchoolLoanId next() {
        return new SchoolLoanId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
