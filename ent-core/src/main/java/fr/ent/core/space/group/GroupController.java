package fr.ent.core.space.group;

import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.http.Answers;
import fr.ent.core.http.BulkKind;
import fr.ent.core.http.BulkReading;
import fr.ent.core.http.Idempotent;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.SpaceView;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spaces of chosen people. */
@RestController
@RequestMapping("/api/core")
class GroupController {

    private final KeepGroup keepGroup;
    private final GroupPeople people;

    GroupController(KeepGroup keepGroup, GroupPeople people) {
        this.keepGroup = keepGroup;
        this.people = people;
    }

    /** Makes a space for chosen people: colleagues, and pupils of one's own classes. Its staff keeps it. */
    @PostMapping("/spaces")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @Answers(201)
    @Idempotent
    ResponseEntity<SpaceView> make(@RequestBody @Valid GroupContent content, Viewer viewer) {
        return ResponseEntity.status(HttpStatus.CREATED).body(SpaceView.of(keepGroup.make(content, viewer)));
    }

    /** Changes the name of a group and who is in it. Whoever changes it stays in it. */
    @PutMapping("/spaces/{id}")
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    SpaceView change(@PathVariable SpaceId id, @RequestBody @Valid GroupContent content, Viewer viewer) {
        return SpaceView.of(keepGroup.change(id, content, viewer));
    }

    /** Lists who is in a group, for its staff. */
    @GetMapping("/spaces/{id}/members")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({
        Role.TEACHER,
        Role.HEAD,
        Role.TOWN_AGENT,
        Role.TERRITORY_ADMINISTRATOR,
        Role.ANIMATOR,
        Role.ELECTED,
        Role.LIBRARIAN
    })
    List<GroupPerson> listMembers(@PathVariable SpaceId id, Viewer viewer) {
        return keepGroup.listMembers(id, viewer);
    }

    /** Lists the people whom one may choose for a group. */
    @GetMapping("/group-people")
    @BulkReading(BulkKind.PEOPLE_LISTS)
    @AllowedTo({Role.TEACHER, Role.HEAD, Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    List<GroupPerson> listPeople(Viewer viewer) {
        return people.list(viewer);
    }
}
