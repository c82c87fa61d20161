package fr.ent.messaging.blog.writing;

import fr.ent.core.InvalidField;
import fr.ent.core.http.Problem;
import fr.ent.core.storage.FileView;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleState;
import java.util.List;
import java.util.Map;
import org.springframework.web.ErrorResponseException;

/** Refusals of articles. */
public final class ArticleProblems {

    /** The article has changed; {@code version} is the one of now. */
    public static final String CHANGED_MEANWHILE = "409 messaging:article-changed";

    /** The virus scanner holds some files back for good, and nobody would get them; {@code files} names them. */
    public static final String FILE_WITHHELD = "409 messaging:file-withheld";

    /** The article's {@code state} doesn't allow it. */
    public static final String NOT_NOW = "409 messaging:article-state";

    /**
     * Pictures show children who may not be shown to these readers; {@code pictures} names both. One without children is one of which
     * nobody said who is on it.
     */
    public static final String IMAGE_CONSENT = "409 messaging:image-consent";

    /** A colleague has to say who is on a picture, or whether it may be shown. */
    public static final String FOR_COLLEAGUE = "409 messaging:image-for-colleague";

    /** The article is a project page, which is changed as one; or it isn't, and has words already. */
    public static final String OTHER_FORM = "409 messaging:article-form";

    private ArticleProblems() {}

    static ErrorResponseException of(ArticleOutcome.Refused refusal) {
        return switch (refusal) {
            case ArticleOutcome.NotYours() -> Problem.notFound();
            case ArticleOutcome.UnknownFiles() -> Problem.invalid(new InvalidField("fileIds", "unknown"));
            case ArticleOutcome.FilesWithheld(List<FileView> files) ->
                Problem.of(FILE_WITHHELD, Map.of("files", files));
            case ArticleOutcome.ChangedMeanwhile(int version) ->
                Problem.of(CHANGED_MEANWHILE, Map.of("version", version));
            case ArticleOutcome.NotNow(ArticleState state) -> Problem.of(NOT_NOW, Map.of("state", state));
            case ArticleOutcome.OtherForm() -> Problem.of(OTHER_FORM);
            case ArticleOutcome.ForColleague() -> Problem.of(FOR_COLLEAGUE);
            case ArticleOutcome.ImageForbidden(List<NamedPicture> pictures) ->
                Problem.of(IMAGE_CONSENT, Map.of("pictures", pictures));
        };
    }

    public static ArticleFacts require(ArticleOutcome outcome) {
        return switch (outcome) {
            case ArticleOutcome.Done(ArticleFacts article) -> article;
            case ArticleOutcome.Refused refusal -> throw of(refusal);
        };
    }
}
