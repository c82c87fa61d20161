package fr.ent.messaging.conversation;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.Viewer;
import fr.ent.messaging.ConversationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decides who has a conversation before them: those who were asked in and who follow the child today. */
@Component
class Circle {

    private final JdbcClient jdbc;
    private final Directory directory;

    Circle(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** The child a conversation is about, if this viewer may take part in it. */
    Optional<ChildView> findChild(ConversationId conversation, Viewer viewer) {
        return jdbc.sql("""
                        select c.child_id from messaging.participant p
                        join messaging.conversation c on c.territory_id = p.territory_id and c.id = p.conversation_id
                        where p.conversation_id = :conversation and p.person_id = :viewer""")
                .param("conversation", conversation.value())
                .param("viewer", viewer.person().value())
                .query((row, number) -> new ChildId(row.getObject("child_id", UUID.class)))
                .optional()
                .flatMap(directory::findChild)
                .filter(viewer::followsAtSchool);
    }
}
