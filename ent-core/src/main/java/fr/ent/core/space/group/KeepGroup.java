package fr.ent.core.space.group;

import fr.ent.core.InvalidInput;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.FindSpaces;
import fr.ent.core.space.OpenSpace;
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
    private final MemberRows members;
    private final GroupTrail trail;
    private final Sql sql;

    KeepGroup(FindSpaces spaces, GroupPeople people, MemberRows members, GroupTrail trail, Sql sql) {
        this.spaces = spaces;
        this.people = people;
        this.members = members;
        this.trail = trail;
        this.sql = sql;
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
        members.add(id, content.memberIds());
        members.add(id, List.of(viewer.person()));
        trail.made(id, content, viewer);
        return spaces.get(id, viewer);
    }

    /**
     * People who are left out are in it no more; the viewer stays, and so does whoever isn't on the viewer's list of members.
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
        members.removeOthers(id, content.memberIds(), viewer);
        members.add(id, content.memberIds());
        trail.changed(id, content, viewer);
        return spaces.get(id, viewer);
    }

    /** @throws NotThere if it isn't a group that the viewer keeps */
    List<GroupPerson> listMembers(SpaceId id, Viewer viewer) {
        OpenSpace space = spaces.get(id, viewer);
        if (!space.keeps() || space.space().kind() != SpaceKind.GROUP) {
            throw new NotThere();
        }
        return members.list(id, viewer);
    }

    /** @throws InvalidInput if somebody isn't among those whom the viewer may choose, nor in the group already */
    private void requireKnown(List<PersonId> chosen, Set<PersonId> already, Viewer viewer) {
        Set<PersonId> known = new HashSet<>(already);
        people.list(viewer).forEach(person -> known.add(person.id()));
        if (!known.containsAll(chosen)) {
            throw new InvalidInput("memberIds", "unknown");
        }
    }
}
