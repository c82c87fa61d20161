package fr.ent.canteen.meals.menuplan;

import fr.ent.canteen.Food;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.TerritoryScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The frequencies the territory in scope holds itself to: the usual ones, or its own. */
@Component
class Frequencies {

    private final JdbcClient jdbc;
    private final Audit audit;

    Frequencies(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    List<FrequencyRule> list() {
        Map<Food, FrequencyRule> own = jdbc
                .sql("select food, at_least, at_most from canteen.menu_frequency")
                .query((row, n) -> new FrequencyRule(
                        Food.valueOf(row.getString("food")), row.getInt("at_least"), row.getInt("at_most")))
                .list()
                .stream()
                .collect(Collectors.toMap(FrequencyRule::food, Function.identity()));
        return FrequencyRule.USUAL.stream()
                .map(usual -> own.getOrDefault(usual.food(), usual))
                .toList();
    }

    /** Replaces the territory's own; what isn't named is as usual. */
    @Transactional
    void set(Collection<FrequencyRule> own, Viewer by) {
        jdbc.sql("delete from canteen.menu_frequency").update();
        jdbc.sql("""
                        insert into canteen.menu_frequency (territory_id, food, at_least, at_most)
                        select :territory, food, least, most
                        from unnest(:foods, :least, :most) as own (food, least, most)""")
                .param("territory", TerritoryScope.require().value())
                .param("foods", own.stream().map(rule -> rule.food().name()).toArray(String[]::new))
                .param("least", own.stream().map(FrequencyRule::atLeast).toArray(Integer[]::new))
                .param("most", own.stream().map(FrequencyRule::atMost).toArray(Integer[]::new))
                .update();
        audit.record(
                by.person(),
                "menu.frequencies-set",
                "menus",
                own.stream()
                        .collect(Collectors.toMap(
                                rule -> rule.food().name(), rule -> rule.atLeast() + "–" + rule.atMost())));
    }
}
