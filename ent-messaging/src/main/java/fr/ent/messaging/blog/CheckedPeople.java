package fr.ent.messaging.blog;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.storage.FileId;
import java.util.Map;
import java.util.Set;

/** The people of an article, all of whom are known: its authors, and who is on each picture. */
public record CheckedPeople(Map<PersonId, AuthorKind> authors, Map<FileId, Set<ChildId>> faces) {}
