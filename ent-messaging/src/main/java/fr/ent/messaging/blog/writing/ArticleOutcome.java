package fr.ent.messaging.blog.writing;

import fr.ent.core.storage.FileView;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleState;
import java.util.List;

/** How writing an article, or a step on its way, ended. */
public sealed interface ArticleOutcome {

    record Done(ArticleFacts article) implements ArticleOutcome {}

    sealed interface Refused extends ArticleOutcome {}

    /** Not an article with which this viewer may do that. */
    record NotYours() implements Refused {}

    /** Some of the new files are not the viewer's. */
    record UnknownFiles() implements Refused {}

    /** The virus scanner holds these back for good: nobody would get them. */
    record FilesWithheld(List<FileView> files) implements Refused {}

    /** Somebody wrote since the version this change was made from. */
    record ChangedMeanwhile(int version) implements Refused {}

    /** The article stands where that can't be done. */
    record NotNow(ArticleState state) implements Refused {}

    /** The article is a page and isn't changed as anything else, or has words already and becomes none. */
    record OtherForm() implements Refused {}

    /** A colleague says who is on some pictures, or whether they may be shown: a child is hidden from the viewer. */
    record ForColleague() implements Refused {}

    /** Somebody on these pictures may not be shown to the article's readers; of one without anybody nobody said who is on it. */
    record ImageForbidden(List<NamedPicture> pictures) implements Refused {}
}
