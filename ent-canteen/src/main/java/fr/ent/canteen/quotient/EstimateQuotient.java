package fr.ent.canteen.quotient;

import fr.ent.canteen.Cents;
import fr.ent.core.InvalidField;
import fr.ent.core.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a quotient would be by the territory's rule of a day; nothing is kept. */
@Component
public class EstimateQuotient {

    private final Quotients quotients;

    EstimateQuotient(Quotients quotients) {
        this.quotients = quotients;
    }

    /** A 400 that names what no tax notice says. */
    public Cents of(@Nullable BigDecimal referenceIncome, @Nullable BigDecimal taxParts, LocalDate day) {
        List<InvalidField> faults = IncomeDeclaration.faults(referenceIncome, taxParts);
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults.toArray(InvalidField[]::new));
        }
        return quotients
                .ruleOn(day)
                .value(new IncomeDeclaration(
                        Objects.requireNonNull(referenceIncome), Objects.requireNonNull(taxParts)));
    }
}
