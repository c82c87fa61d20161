package fr.ent.canteen.presence;

import fr.ent.canteen.families.ChildNeeds;
import fr.ent.canteen.families.file.MayCollect;
import fr.ent.canteen.families.file.MayCollect.Collector;
import fr.ent.canteen.families.file.MayCollect.HandOver;
import fr.ent.canteen.families.file.MayCollect.Refused;
import fr.ent.canteen.families.file.Needs;
import fr.ent.canteen.meals.FrenchWords;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.daysheet.DaySheetNotes;
import fr.ent.core.persistence.Sql;
import fr.ent.core.territory.ModuleSwitches;
import fr.ent.core.territory.ProductModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The activities for which pupils have a place on a day. Care plans, food that a child must not eat, who must not collect it and who
 * may are for those who look after the school, its head among them, and for no teacher.
 */
@Component
class DaySheetMeals implements DaySheetNotes {

    private final Sql sql;
    private final Needs needs;
    private final MayCollect mayCollect;
    private final ModuleSwitches switches;

    DaySheetMeals(Sql sql, Needs needs, MayCollect mayCollect, ModuleSwitches switches) {
        this.sql = sql;
        this.needs = needs;
        this.mayCollect = mayCollect;
        this.switches = switches;
    }

    @Override
    public Map<ChildId, List<String>> list(SchoolId school, Collection<ChildId> pupils, LocalDate day, Viewer viewer) {
        if (switches.isOff(viewer.territory(), ProductModule.CANTEEN)) {
            return Map.of();
        }
        Map<ChildId, List<String>> lines = new HashMap<>();
        booked(pupils, day).forEach((child, names) -> add(lines, child, String.join(", ", names)));
        if (viewer.looksAfter(school)) {
            needs.list(pupils).servedOn(day).forEach((child, served) -> {
                add(lines, child, served.carePlan() ? "PAI (projet d’accueil individualisé)" : "");
                add(lines, child, allergies(served.food()));
            });
            mayCollect.list(pupils).forEach((child, people) -> {
                add(lines, child, refused(people));
                add(lines, child, collectors(people));
            });
        }
        return lines;
    }

    private Map<ChildId, List<String>> booked(Collection<ChildId> pupils, LocalDate day) {
        return sql.of("""
                        select b.child_id, a.name from canteen.booking b
                        join canteen.activity a on a.territory_id = b.territory_id and a.id = b.activity_id
                        where b.child_id = any(:children) and b.day = :day and b.status = 'BOOKED'
                          and not exists (select from canteen.presence_excuse e
                                          where e.territory_id = b.territory_id and e.activity_id = b.activity_id
                                            and e.day = b.day and e.child_id = b.child_id)
                        order by a.starts_at nulls first, a.name""")
                .ids("children", pupils)
                .with("day", day)
                .groups(row -> row.id("child_id", ChildId::new), row -> row.text("name"));
    }

    private static String allergies(ChildNeeds food) {
        String all = Stream.of(FrenchWords.list(food.allergies(), ", "), food.otherAllergies())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : "Allergies\u00a0: " + all;
    }

    /** Names alone: why is nobody's to read on paper. */
    private static String refused(HandOver people) {
        String named = people.refused().stream().map(Refused::name).collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : "Ne doit pas venir\u00a0: " + named;
    }

    private static String collectors(HandOver people) {
        String named = people.allowed().stream()
                .filter(one -> !one.tie().isEmpty() || !one.phone().isEmpty())
                .map(DaySheetMeals::words)
                .collect(Collectors.joining(" ; "));
        return named.isEmpty() ? "" : "Peut aussi venir\u00a0: " + named;
    }

    private static String words(Collector one) {
        return Stream.of(one.name(), one.tie(), one.phone())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static void add(Map<ChildId, List<String>> lines, ChildId child, String line) {
        if (!line.isEmpty()) {
            lines.computeIfAbsent(child, _ -> new ArrayList<>()).add(line);
        }
    }
}
