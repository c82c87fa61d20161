package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.storage.FileId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A picture with pupils by name. */
public record NamedPicture(FileId fileId, List<PersonName> children) {

    static NamedPicture of(FileId file, Collection<ChildId> pupils, Map<PersonId, PersonName> names) {
        return new NamedPicture(
                file,
                pupils.stream()
                        .map(ChildId::asPerson)
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
