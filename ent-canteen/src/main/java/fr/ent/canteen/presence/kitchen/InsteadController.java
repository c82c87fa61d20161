package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.families.Families;
import fr.ent.core.ChildId;
import fr.ent.core.Role;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.AllowedTo;
import fr.ent.core.persistence.Sql;
import fr.ent.core.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The dish that the kitchen serves a child instead of what it must not eat. */
@RestController
class InsteadController {

    private final Families families;
    private final Sql sql;
    private final Audit audit;

    InsteadController(Families families, Sql sql, Audit audit) {
        this.families = families;
        this.sql = sql;
        this.audit = audit;
    }

    /** Says what a child is served instead, on every day from now on; orders already made get a new version. */
    @PutMapping("/api/canteen/kitchen/children/{childId}/instead")
    @AllowedTo({Role.TOWN_AGENT, Role.TERRITORY_ADMINISTRATOR})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    void set(@PathVariable ChildId childId, @RequestBody @Valid InsteadWords words, Viewer viewer) {
        families.getChild(childId, viewer);
        sql.of("""
                        insert into canteen.child_needs as n (child_id, instead) values (:child, :instead)
                        on conflict (territory_id, child_id) do update
                        set instead = excluded.instead, version = n.version + 1""")
                .with("child", childId)
                .with("instead", words.instead().strip())
                .run();
        audit.record(viewer.person(), "kitchen.instead-set", "pupil:" + childId, Map.of());
    }

    /** The town hall's words; empty for none. */
    record InsteadWords(@NotNull @PlainText(max = 200) String instead) {}
}
