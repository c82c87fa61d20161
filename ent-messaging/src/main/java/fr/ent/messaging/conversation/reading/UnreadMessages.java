package fr.ent.messaging.conversation.reading;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.Messaging;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts what waits to be read, about the children the reader follows today; of each conversation the next 200. */
@Component
class UnreadMessages implements Messaging {

    private final Sql sql;
    private final Directory directory;

    UnreadMessages(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    @Override
    public int unread(Viewer viewer) {
        UnreadByChild unread = countByChild(viewer.person());
        return unread.readableBy(viewer, children(unread.children(), viewer));
    }

    /** A guardian's own children are known already. */
    private Collection<ChildView> children(Set<ChildId> about, Viewer viewer) {
        List<ChildView> own = viewer.children().stream()
                .filter(child -> about.contains(child.id()))
                .toList();
        return own.size() == about.size() ? own : directory.listChildren(about);
    }

    private UnreadByChild countByChild(PersonId reader) {
        return new UnreadByChild(sql.of("""
                        select c.child_id, count(*) as unread
                        from messaging.participant p
                        join messaging.conversation c on c.territory_id = p.territory_id and c.id = p.conversation_id
                        join messaging.message m on m.territory_id = p.territory_id
                             and m.conversation_id = p.conversation_id
                             and m.sequence > p.read_sequence and m.sequence <= p.read_sequence + 200
                             and m.author_id <> p.person_id
                        where p.person_id = :reader and p.read_sequence < p.last_sequence
                        group by c.child_id""")
                .with("reader", reader)
                .map(row -> row.id("child_id", ChildId::new), row -> row.whole("unread")));
    }
}
