package fr.ent.core.space.group;

import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.FindSpaces;
import fr.ent.core.space.GroupMembers;
import fr.ent.core.space.OpenSpace;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the space of a group, and changes its name and who is in it. */
@Component
class KeepGroup {

    private final FindSpaces spaces;
    private final GroupPeople people;
    private final GroupTrail trail;
    private final Sql sql;
    private final SpaceClock clock;

    KeepGroup(FindSpaces spaces, GroupPeople people, GroupTrail trail, Sql sql, SpaceClock clock) {
        this.spaces = spaces;
        this.people = people;
        this.trail = trail;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public OpenSpace make(GroupContent content, Viewer viewer) {
        requireKnown(content.memberIds(), Set.of(viewer.person()), viewer);
        SpaceId id = SpaceId.next();
        sql.of("insert into core.space (id, kind, name, made_by) values (:id, 'GROUP', :name, :by)")
                .with("id", id)
                .with("name", content.name())
                .with("by", viewer.person())
                .run();
        add(id, content.memberIds());
        add(id, List.of(viewer.person()));
        trail.made(id, content, viewer);
        return spaces.get(id, viewer);
    }

    /**
     * People who are left out are in it no more; the viewer stays.
     *
     * @throws NotThere if it isn't a group that the viewer keeps
     */
    @Transactional
    public OpenSpace change(SpaceId id, GroupContent content, Viewer viewer) {
        Set<PersonId> before =
                listMembers(id, viewer).stream().map(GroupPerson::id).collect(Collectors.toSet());
        requireKnown(content.memberIds(), before, viewer);
        sql.of("update core.space set name = :name where id = :id")
                .with("name", content.name())
                .with("id", id)
                .run();
        sql.of("""
                        delete from core.space_member m
                        where m.space_id = :id and m.person_id <> :viewer and m.person_id <> all(:members)""")
                .with("id", id)
                .with("viewer", viewer.person())
                .ids("members", content.memberIds())
                .run();
        add(id, content.memberIds());
        trail.changed(id, content, viewer);
        return spaces.get(id, viewer);
    }

    /** @throws NotThere if it isn't a group that the viewer keeps */
    List<GroupPerson> listMembers(SpaceId id, Viewer viewer) {
        OpenSpace space = spaces.get(id, viewer);
        if (!space.keeps() || space.space().kind() != SpaceKind.GROUP) {
            throw new NotThere();
        }
        return sql.of("""
                        select n.id, n.given_name, coalesce(nullif(n.usual_name, ''), n.family_name) as family_name, k.name as class_name
                        from core.space_member m
                        join core.person n on n.id = m.person_id
                        left join core.pupil p on p.id = n.id and p.left_on is null
                        left join core.school_class k on k.id = p.class_id
                        where m.space_id = :id and %s order by k.name nulls first, n.family_key, n.given_key""".formatted(GroupMembers.COUNTS))
                .with("id", id)
                .with("now", clock.now())
                .list(row -> new GroupPerson(
                        row.id("id", PersonId::new),
                        row.text("given_name"),
                        row.text("family_name"),
                        row.textOrNull("class_name")));
    }

    private void add(SpaceId id, List<PersonId> members) {
        sql.of(
                        "insert into core.space_member (space_id, person_id) select :id, m from unnest(:members) m on conflict do nothing")
                .with("id", id)
                .ids("members", members)
                .run();
    }

    /** @throws InvalidInput if somebody isn't among those whom the viewer may choose, nor in the group already */
    private void requireKnown(List<PersonId> members, Set<PersonId> already, Viewer viewer) {
        Set<PersonId> known = new HashSet<>(already);
        people.list(viewer).forEach(person -> known.add(person.id()));
        if (!known.containsAll(members)) {
            throw new InvalidInput("memberIds", "unknown");
        }
    }
}
