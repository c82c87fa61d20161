package fr.ent.messaging.blog.writing;

import fr.ent.core.PersonName;
import fr.ent.core.storage.FileId;
import java.util.List;

/** A picture that may not be shown, and the pupils whose image may not be. */
record ForbiddenPicture(FileId fileId, List<PersonName> children) {}
