package fr.ent.messaging.blog;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.persistence.Sql;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Those who are told what a blog needs: the teachers of its class, or the heads of the school for its journal and a class that has none. */
@Component
public class BlogLeaders {

    private final Directory directory;
    private final Sql sql;

    BlogLeaders(Directory directory, Sql sql) {
        this.directory = directory;
        this.sql = sql;
    }

    /** The same of an article; of a journal's also the teachers of the school who write it, or who gave it to pupils to write. */
    public Collection<PersonId> list(ArticleId article, ArticlePlace place) {
        Set<PersonId> leaders = new LinkedHashSet<>(list(place));
        if (place.findClass().isEmpty()) {
            Set<PersonId> here = directory.listClasses(place.schoolId()).stream()
                    .flatMap(schoolClass -> directory.listTeachers(schoolClass.id()).stream())
                    .map(PersonName::id)
                    .collect(Collectors.toSet());
            listGivers(article).stream().filter(here::contains).forEach(leaders::add);
        }
        return leaders;
    }

    private Set<PersonId> listGivers(ArticleId article) {
        return sql.of("""
                        select w.person_id as id from messaging.article_author w
                        where w.article_id = :article and w.kind = 'STAFF'
                        union select s.teacher_id from messaging.article_assignment s where s.article_id = :article""").with("article", article).set(row -> row.id("id", PersonId::new));
    }

    public Collection<PersonId> list(ArticlePlace place) {
        List<PersonId> teachers = place.findClass().stream()
                .flatMap(schoolClass -> directory.listTeachers(schoolClass).stream())
                .map(PersonName::id)
                .toList();
        return teachers.isEmpty() ? directory.listHeads(place.schoolId()) : teachers;
    }
}
