package fr.ent.canteen.prices.quotient;

import fr.ent.core.PersonId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a basis is kept: each kind fills columns of its own. */
final class BasisColumns {

    private static final List<String> ALL = List.of(
            "referenceIncome", "taxParts", "monthlyIncome", "persons", "rule", "proof", "declaration", "checkedBy");

    private BasisColumns() {}

    /** All of them, null where a kind has nothing to say. */
    static Map<String, @Nullable Object> of(Basis basis) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        ALL.forEach(column -> columns.put(column, null));
        switch (basis) {
            case Basis.OfIncome(IncomeDeclaration income, QuotientRule rule) -> {
                columns.put("rule", rule.validFrom().orElse(null));
                columns.putAll(numbers(income));
            }
            case Basis.OfSource source -> {}
            case Basis.OfDeclaration(UUID declaration, PersonId checkedBy) -> {
                columns.put("declaration", declaration);
                columns.put("checkedBy", checkedBy.value());
            }
            case Basis.OfProof(UUID proof, PersonId checkedBy) -> {
                columns.put("proof", proof);
                columns.put("checkedBy", checkedBy.value());
            }
        }
        return columns;
    }

    private static Map<String, Object> numbers(IncomeDeclaration income) {
        return switch (income) {
            case IncomeDeclaration.TaxNotice(BigDecimal reference, BigDecimal parts) ->
                Map.of("referenceIncome", cents(reference), "taxParts", parts);
            case IncomeDeclaration.Monthly(BigDecimal monthly, int persons) ->
                Map.of("monthlyIncome", cents(monthly), "persons", persons);
        };
    }

    private static long cents(BigDecimal euros) {
        return euros.movePointRight(2).longValueExact();
    }
}
