package fr.ent.messaging.blog.writing;

import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import fr.ent.core.SchoolId;
import fr.ent.core.persistence.TerritoryRow;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.CategoryId;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleContent;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticleState;
import fr.ent.messaging.blog.FileIds;
import fr.ent.messaging.blog.writing.ArticleFiles.TakenOffPictures;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** An article of a class's blog, or of a school's journal. */
@Entity
@Table(schema = "messaging", name = "article")
class Article extends TerritoryRow {

    /** For the table, which checks that a journal has no class. */
    @SuppressWarnings("UnusedVariable")
    private String place;

    private @Nullable UUID classId;
    private UUID schoolId;

    @Embedded
    private ArticleContent content;

    @Convert(converter = FileIds.class)
    private List<FileId> offIds = List.of();

    @Convert(converter = FileIds.class)
    private List<FileId> saidIds;

    /** Chosen beside the article: who writes it meanwhile isn't overtaken. */
    @OptimisticLock(excluded = true)
    private @Nullable UUID categoryId;

    /** Grows with each writing of the blocks, so that who writes meanwhile is told. */
    private int pageEdits;

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.DRAFT;

    private @Nullable String remark;
    private @Nullable Instant publishAt;
    private @Nullable Instant publishedAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    Article(ArticlePlace at, ArticleContent content, List<FileId> said, Instant now) {
        this.place = at.findClass().isPresent() ? "CLASS" : "SCHOOL";
        this.classId = at.findClass().map(ClassId::value).orElse(null);
        this.schoolId = at.schoolId().value();
        this.content = fitting(content);
        this.saidIds = said;
        this.changedAt = now;
    }

    /** @param off pictures that stay out of it until somebody asks for them again */
    void write(ArticleContent changed, List<FileId> said, List<FileId> off, Instant now) {
        content = fitting(changed);
        saidIds = said;
        offIds = off;
        changedAt = now;
    }

    void writePage() {
        pageEdits++;
    }

    void putUnder(@Nullable CategoryId category) {
        categoryId = category == null ? null : category.value();
    }

    void submit(Instant now) {
        state = ArticleState.SUBMITTED;
        publishAt = null;
        changedAt = now;
    }

    void giveBack(String why, Instant now) {
        state = ArticleState.RETURNED;
        remark = why;
        changedAt = now;
    }

    void schedule(Instant at) {
        state = ArticleState.SCHEDULED;
        publishAt = at;
    }

    void publish(Instant now) {
        state = ArticleState.PUBLISHED;
        remark = null;
        publishAt = null;
        publishedAt = now;
    }

    /** A feed that knows it already reads it again. */
    void readBy(ArticleAudience audience, List<FileId> said, Instant now) {
        if (state == ArticleState.PUBLISHED && audience != content.audience()) {
            changedAt = now;
        }
        content = fitting(content.withAudience(audience));
        saidIds = said;
    }

    void withdraw(Instant now) {
        state = ArticleState.WITHDRAWN;
        publishAt = null;
        changedAt = now;
    }

    /** Those that are taken out hereby: shown until now. */
    TakenOffPictures takeOff(Collection<FileId> pictures, Instant now) {
        List<FileId> gone = pictures.stream()
                .filter(content.files()::contains)
                .filter(picture -> !offIds.contains(picture))
                .toList();
        if (!gone.isEmpty()) {
            offIds = Stream.concat(offIds.stream(), gone.stream()).toList();
            changedAt = now;
        }
        return new TakenOffPictures(new ArticleId(id()), at(), content.title(), content.audience(), gone);
    }

    private ArticlePlace at() {
        return new ArticlePlace(classId == null ? null : new ClassId(classId), new SchoolId(schoolId));
    }

    private ArticleContent fitting(ArticleContent wanted) {
        if (!wanted.audience().fits(at())) {
            throw new InvalidInput("audience", "unknown");
        }
        return wanted;
    }

    ArticleFacts facts() {
        return new ArticleFacts(
                new ArticleId(id()),
                at(),
                content,
                offIds,
                saidIds,
                categoryId == null ? null : new CategoryId(categoryId),
                pageEdits > 0,
                state,
                remark,
                publishAt,
                publishedAt,
                changedAt,
                version());
    }
}
