package fr.ent.messaging.blog.book;

import fr.ent.core.PersonName;
import fr.ent.core.storage.FileId;
import java.util.List;

/** The end of an attempt to have a book made. */
sealed interface BookOutcome {

    record UnderWay(BlogBook book) implements BookOutcome {}

    /** A refusal. */
    sealed interface Refused extends BookOutcome {}

    record NotYours() implements Refused {}

    /** Nothing was published for these readers. */
    record NothingToRead() implements Refused {}

    /** Not everybody on its pictures may be shown in public. */
    record ImageForbidden(List<ForbiddenPicture> pictures) implements Refused {

        public ImageForbidden {
            pictures = List.copyOf(pictures);
        }
    }

    /** A picture, and the pupils because of whom it may not be shown, as far as the viewer may read of them. */
    record ForbiddenPicture(FileId fileId, List<PersonName> children) {}
}
