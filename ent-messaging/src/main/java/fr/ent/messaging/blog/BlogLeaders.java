package fr.ent.messaging.blog;

import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.SchoolId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who are told what a class's blog needs: its teachers, or the heads of the school while it has none. */
@Component
public class BlogLeaders {

    private final Directory directory;

    BlogLeaders(Directory directory) {
        this.directory = directory;
    }

    public Collection<PersonId> list(ClassId schoolClass, SchoolId school) {
        List<PersonId> teachers =
                directory.listTeachers(schoolClass).stream().map(PersonName::id).toList();
        return teachers.isEmpty() ? directory.listHeads(school) : teachers;
    }
}
