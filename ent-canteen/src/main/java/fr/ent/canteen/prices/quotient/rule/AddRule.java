package fr.ent.canteen.prices.quotient.rule;

import fr.ent.canteen.prices.quotient.CountDeclarations;
import fr.ent.canteen.prices.quotient.QuotientRule;
import fr.ent.canteen.prices.quotient.QuotientRules;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets how quotients are worked out from a day on; those that were worked out before stay as they are, but count from then on if declarations do. */
@Component
class AddRule {

    private final QuotientRules rules;
    private final CountDeclarations countDeclarations;
    private final Audit audit;

    AddRule(QuotientRules rules, CountDeclarations countDeclarations, Audit audit) {
        this.rules = rules;
        this.countDeclarations = countDeclarations;
        this.audit = audit;
    }

    /** False when a version began on that day already. */
    @Transactional
    boolean add(QuotientRule rule, LocalDate today, Viewer viewer) {
        LocalDate from = rule.validFrom().orElseThrow();
        if (!rules.set(rule, today)) {
            return false;
        }
        if (rule.declarationsCount()) {
            countDeclarations.from(from);
        }
        audit.record(
                viewer.person(),
                "quotient-rule.set",
                "quotient-rule:" + from,
                Map.of(
                        "method",
                        rule.method().name(),
                        "declarationsCount",
                        Boolean.toString(rule.declarationsCount())));
        return true;
    }
}
