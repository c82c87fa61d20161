package fr.ent.messaging.blog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import fr.ent.core.storage.FileView;
import fr.ent.core.storage.ScanState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody gets it.
 *
 * @param standing what it is to the viewer
 * @param writable whether the viewer may still change it where it is in hand: not one who no longer writes in its journal or has left its class
 * @param className its class, for a pupil of another one and in the blog of another one; none once it is closed
 * @param files those that the viewer may open, in order
 * @param onPictures pupils who are on some picture; told to teachers alone
 * @param pupils their names, whatever class they are in by now; told to teachers alone
 */
public record ArticleView(
        @JsonUnwrapped ArticleFacts article,
        ArticleStanding standing,
        boolean writable,
        @Nullable String className,
        List<AuthorView> authors,
        List<PictureView> files,
        List<ChildId> onPictures,
        List<PersonName> pupils,
        ArticleEcho echo) {

    /**
     * Somebody who wrote an article.
     *
     * @param name the given name of a pupil, the full one of a teacher
     */
    public record AuthorView(PersonId id, String name, AuthorKind kind) {}

    /**
     * A picture, a sound or a film of an article.
     *
     * @param withheld why nobody gets it now, if the virus scanner hasn't let it through
     * @param pupilIds who is on it; told to teachers alone
     * @param withoutConsent those of them who may not be shown to the article's readers
     * @param said whether somebody said who is on it, be it nobody
     * @param off whether it was taken out since the article was published
     */
    public record PictureView(
            @JsonUnwrapped FileView file,
            @Nullable ScanState withheld,
            List<ChildId> pupilIds,
            List<ChildId> withoutConsent,
            boolean said,
            boolean off) {

        /** The same for one who isn't told of some pupils. */
        PictureView without(Set<ChildId> hidden) {
            return new PictureView(file, withheld, told(pupilIds, hidden), told(withoutConsent, hidden), said, off);
        }

        private static List<ChildId> told(List<ChildId> pupils, Set<ChildId> hidden) {
            return pupils.stream().filter(pupil -> !hidden.contains(pupil)).toList();
        }
    }
}
