package fr.ent.messaging.writing.home;

import fr.ent.core.ChildId;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.text.SharedTextFacts;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells in which texts a child has written, to that child alone. */
@Component
class BegunTexts {

    private final Sql sql;

    BegunTexts(Sql sql) {
        this.sql = sql;
    }

    /** Those of these texts. */
    Set<SharedTextId> list(Collection<SharedTextFacts> texts, ChildId child) {
        return sql.of("""
                        select distinct text_id from messaging.shared_text_part
                        where text_id = any(:texts) and author_id = :child""")
                .ids("texts", texts, SharedTextFacts::id)
                .with("child", child)
                .set(row -> row.id("text_id", SharedTextId::new));
    }
}
