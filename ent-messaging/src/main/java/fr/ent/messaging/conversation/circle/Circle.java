package fr.ent.messaging.conversation.circle;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ConversationId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets people into a conversation if they were asked in and follow the child today. */
@Component
public class Circle {

    private final Sql sql;
    private final Directory directory;

    Circle(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /** The child a conversation is about, if this viewer may take part in it. */
    public Optional<ChildView> findChild(ConversationId conversation, Viewer viewer) {
        return sql.of("""
                        select c.child_id from messaging.participant p
                        join messaging.conversation c on c.territory_id = p.territory_id and c.id = p.conversation_id
                        where p.conversation_id = :conversation and p.person_id = :viewer""")
                .with("conversation", conversation)
                .with("viewer", viewer.person())
                .find(row -> row.id("child_id", ChildId::new))
                .flatMap(child -> viewer.findChild(child).or(() -> directory.findChild(child)))
                .filter(viewer::followsAtSchool);
    }
}
