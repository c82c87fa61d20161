package fr.ent.messaging.writing.history;

import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.SharedTextId;
import fr.ent.messaging.writing.history.TextHistory.TextMoment;
import fr.ent.messaging.writing.part.Pens;
import fr.ent.messaging.writing.part.Pens.Pen;
import fr.ent.messaging.writing.text.SharedTextView.TextPerson;
import fr.ent.messaging.writing.text.TextViews;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells when a shared text was written, and by whom. */
@Component
class ReadHistory {

    /** The latest moments: a year's of an hour a day. */
    private static final int MOST = 1_000;

    private final Sql sql;
    private final Pens pens;
    private final Directory directory;

    ReadHistory(Sql sql, Pens pens, Directory directory) {
        this.sql = sql;
        this.pens = pens;
        this.directory = directory;
    }

    TextHistory read(SharedTextId text) {
        List<TextMoment> moments = sql.of("""
                        select era, moment, array_remove(array_agg(distinct author_id), null) as authors
                        from messaging.shared_text_part where text_id = :text
                        group by era, moment order by era desc, moment desc limit :most""")
                .with("text", text)
                .with("most", MOST)
                .list(row ->
                        new TextMoment(row.whole("era"), row.instant("moment"), row.ids("authors", PersonId::new)));
        List<Pen> all = pens.list(text);
        Set<PersonId> people = Stream.concat(
                        moments.stream().flatMap(moment -> moment.authors().stream()),
                        all.stream().map(Pen::person).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        return new TextHistory(moments, all, named(people));
    }

    private List<TextPerson> named(Set<PersonId> people) {
        Set<PersonId> pupils = directory
                .listChildren(people.stream().map(ChildId::of).toList())
                .stream()
                .map(ChildView::id)
                .map(child -> child.asPerson())
                .collect(Collectors.toSet());
        return directory.names(people).values().stream()
                .map((PersonName name) -> TextViews.person(name, pupils.contains(name.id())))
                .toList();
    }
}
