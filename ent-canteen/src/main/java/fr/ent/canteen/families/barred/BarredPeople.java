package fr.ent.canteen.families.barred;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people who must not collect a child, as the town hall recorded on a court's word. Never shown to families. */
@Component
public class BarredPeople {

    private final Sql sql;

    BarredPeople(Sql sql) {
        this.sql = sql;
    }

    public Map<ChildId, List<Barred>> list(Collection<ChildId> children) {
        return sql
                .of("""
                        select child_id, name, note from canteen.barred_person
                        where child_id = any(:children) order by child_id, position""")
                .ids("children", children)
                .list(row ->
                        Map.entry(row.id("child_id", ChildId::new), new Barred(row.text("name"), row.text("note"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void replace(ChildId child, List<Barred> people, PersonId by, Instant at) {
        sql.of("delete from canteen.barred_person where child_id = :child")
                .with("child", child)
                .run();
        for (int position = 0; position < people.size(); position++) {
            sql.of("""
                            insert into canteen.barred_person
                                (child_id, position, name, note, recorded_by, recorded_at)
                            values (:child, :position, :name, :note, :by, :at)""")
                    .with("child", child)
                    .with("position", position)
                    .with("name", people.get(position).name())
                    .with("note", people.get(position).note())
                    .with("by", by)
                    .with("at", at)
                    .run();
        }
    }

    /** A person who must not collect the child, and what to know about it. */
    public record Barred(
            @NotBlank @OneLine(max = 120) String name,

            @NotNull @OneLine(max = 300) String note) {}
}
