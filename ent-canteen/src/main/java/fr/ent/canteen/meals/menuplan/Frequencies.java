package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Food;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The frequencies the territory in scope holds itself to: the usual ones, or its own. */
@Component
class Frequencies {

    private final Sql sql;
    private final Audit audit;

    Frequencies(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    List<FrequencyRule> list() {
        Map<Food, FrequencyRule> own = sql
                .of("select food, at_least, at_most from canteen.menu_frequency")
                .list(row ->
                        new FrequencyRule(row.choice("food", Food.class), row.whole("at_least"), row.whole("at_most")))
                .stream()
                .collect(Collectors.toMap(FrequencyRule::food, Function.identity()));
        return FrequencyRule.USUAL.stream()
                .map(usual -> own.getOrDefault(usual.food(), usual))
                .toList();
    }

    /** Replaces the territory's own; what isn't named is as usual. */
    @Transactional
    void set(Collection<FrequencyRule> own, Viewer by) {
        sql.of("delete from canteen.menu_frequency").run();
        sql.of("""
                        insert into canteen.menu_frequency (food, at_least, at_most)
                        select food, least, most
                        from unnest(:foods, :least, :most) as own (food, least, most)""")
                .texts("foods", own, FrequencyRule::food)
                .numbers("least", own, FrequencyRule::atLeast)
                .numbers("most", own, FrequencyRule::atMost)
                .run();
        audit.record(
                by.person(),
                "menu.frequencies-set",
                "menus",
                own.stream()
                        .collect(Collectors.toMap(
                                rule -> rule.food().name(), rule -> rule.atLeast() + "–" + rule.atMost())));
    }
}
