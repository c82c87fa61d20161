package fr.ent.canteen.families.file;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who must not collect a child, as the town hall recorded it on a court's word. Never shown to families. */
@Component
class BarredPeople {

    private final JdbcClient jdbc;

    BarredPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ChildId, List<Barred>> of(Collection<ChildId> children) {
        return jdbc
                .sql("""
                        select child_id, name, note from canteen.barred_person
                        where child_id = any(:children) order by child_id, position""")
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new Barred(row.getString("name"), row.getString("note"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void replace(ChildId child, List<Barred> people, PersonId by, Instant at) {
        jdbc.sql("delete from canteen.barred_person where child_id = :child")
                .param("child", child.value())
                .update();
        for (int position = 0; position < people.size(); position++) {
            jdbc.sql("""
                            insert into canteen.barred_person
                                (territory_id, child_id, position, name, note, recorded_by, recorded_at)
                            values (:territory, :child, :position, :name, :note, :by, :at)""")
                    .param("territory", TerritoryScope.require().value())
                    .param("child", child.value())
                    .param("position", position)
                    .param("name", people.get(position).name())
                    .param("note", people.get(position).note())
                    .param("by", by.value())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** A person who must not collect the child, and what to know about it. */
    record Barred(
            @NotBlank @Size(max = 120) @Pattern(regexp = FileContent.TEXT)
            String name,

            @NotNull @Size(max = 300) @Pattern(regexp = FileContent.TEXT)
            String note) {}
}
