package fr.ent.canteen.prices.quotient;

import fr.ent.core.PersonId;
import java.util.UUID;

/** The basis that a quotient rests on; kept with it for good. */
public sealed interface Basis {

    record OfIncome(IncomeDeclaration income, QuotientRule rule) implements Basis {}

    /** @param provider {@code CNAF} or {@code MSA} */
    record OfSource(String provider) implements Basis {}

    /** A declaration whose tax notice an agent has seen. */
    record OfDeclaration(UUID declaration, PersonId checkedBy) implements Basis {}

    record OfProof(UUID proof, PersonId checkedBy) implements Basis {}
}
