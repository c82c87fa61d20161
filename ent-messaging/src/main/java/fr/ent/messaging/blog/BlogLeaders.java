package fr.ent.messaging.blog;

import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.messaging.ArticlePlace;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who are told what a blog needs: the teachers of its class, or the heads of the school for its journal and a class that has none. */
@Component
public class BlogLeaders {

    private final Directory directory;

    BlogLeaders(Directory directory) {
        this.directory = directory;
    }

    public Collection<PersonId> list(ArticlePlace place) {
        List<PersonId> teachers = place.findClass().stream()
                .flatMap(schoolClass -> directory.listTeachers(schoolClass).stream())
                .map(PersonName::id)
                .toList();
        return teachers.isEmpty() ? directory.listHeads(place.schoolId()) : teachers;
    }
}
