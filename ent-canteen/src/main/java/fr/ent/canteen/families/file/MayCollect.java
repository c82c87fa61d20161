package fr.ent.canteen.families.file;

import fr.ent.canteen.families.barred.BarredPeople;
import fr.ent.canteen.families.barred.BarredPeople.Barred;
import fr.ent.canteen.families.file.FileContent.Contact;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.PersonName;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.person.NameKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * To whom a child may be handed over, for staff: the guardians, and those whom the town hall has accepted and the family
 * hasn't taken back since, but nobody of the name of one who must not. Four statements, however many children.
 */
@Component
public class MayCollect {

    private final Sql sql;
    private final JsonMapper json;
    private final Directory directory;
    private final BarredPeople barred;

    MayCollect(Sql sql, JsonMapper json, Directory directory, BarredPeople barred) {
        this.sql = sql;
        this.json = json;
        this.directory = directory;
        this.barred = barred;
    }

    public Map<ChildId, HandOver> list(Collection<ChildId> children) {
        Map<ChildId, List<PersonName>> guardians = directory.listGuardians(children);
        Map<ChildId, List<PersonName>> byCourt = directory.listBarred(children);
        Map<ChildId, List<Barred>> recorded = barred.list(children);
        Map<ChildId, List<Collector>> accepted = accepted(children);
        Map<ChildId, HandOver> all = new HashMap<>();
        children.forEach(child -> {
            List<Collector> allowed = new ArrayList<>();
            guardians.getOrDefault(child, List.of()).forEach(one -> allowed.add(Collector.guardian(one)));
            List<Refused> refused = new ArrayList<>();
            byCourt.getOrDefault(child, List.of()).forEach(one -> refused.add(new Refused(one.full(), "")));
            recorded.getOrDefault(child, List.of()).forEach(one -> refused.add(new Refused(one.name(), one.note())));
            Set<NameKey> mustNot =
                    refused.stream().map(one -> NameKey.of(one.name())).collect(Collectors.toSet());
            accepted.getOrDefault(child, List.of()).stream()
                    .filter(one -> !mustNot.contains(NameKey.of(one.name())))
                    .forEach(allowed::add);
            all.put(child, new HandOver(allowed, refused));
        });
        return all;
    }

    private Map<ChildId, List<Collector>> accepted(Collection<ChildId> children) {
        Map<ChildId, List<Collector>> accepted = new HashMap<>();
        sql.of("""
                        select distinct on (child_id) child_id, accepted, content from canteen.family_file
                        where child_id = any(:children) and accepted is not null order by child_id, year desc""").ids("children", children).each(row -> {
            accepted.put(row.id("child_id", ChildId::new), standing(row));
        });
        return accepted;
    }

    private List<Collector> standing(Row row) {
        List<Contact> now =
                json.readValue(row.text("content"), FileContent.class).collectors();
        return json.readValue(row.text("accepted"), FileContent.class).collectors().stream()
                .filter(now::contains)
                .map(one -> new Collector(one.name(), one.tie(), one.phone(), CollectorKind.NAMED))
                .toList();
    }

    /** The people who may collect a child, and those who must not. */
    public record HandOver(List<Collector> allowed, List<Refused> refused) {
        public HandOver {
            allowed = List.copyOf(allowed);
            refused = List.copyOf(refused);
        }
    }

    /** A guardian, or somebody the family named. */
    public record Collector(String name, String tie, String phone, CollectorKind kind) {

        static Collector guardian(PersonName person) {
            return new Collector(person.full(), "", "", CollectorKind.GUARDIAN);
        }
    }

    /** Somebody who must not. */
    public record Refused(String name, String note) {}
}
