package fr.ent.messaging.blog.writing;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticlePlace;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.ArticleContent;
import fr.ent.messaging.blog.ArticleFacts;
import fr.ent.messaging.blog.ArticlePeople;
import fr.ent.messaging.blog.ArticleRights;
import fr.ent.messaging.blog.AuthorKind;
import fr.ent.messaging.blog.CheckedPeople;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins an article, as a draft. Runs in the caller's transaction. */
@Component
public class WriteArticle {

    private static final CheckedPeople NOBODY = new CheckedPeople(Map.of(), Map.of());

    private final ArticleRights rights;
    private final CheckPeople checkPeople;
    private final HoldArticle hold;
    private final Clock clock;

    WriteArticle(ArticleRights rights, CheckPeople checkPeople, HoldArticle hold, Clock clock) {
        this.rights = rights;
        this.checkPeople = checkPeople;
        this.hold = hold;
        this.clock = clock;
    }

    /** For a class, or for the journal of a school: one of both. */
    ArticleOutcome write(
            @Nullable ClassId schoolClass,
            @Nullable SchoolId school,
            ArticleContent content,
            ArticlePeople named,
            Viewer viewer) {
        return find(schoolClass, school, viewer)
                .map(found -> write(found, content, named, viewer))
                .orElseGet(ArticleOutcome.NotYours::new);
    }

    /** Begins an empty article for pupils who write it together. */
    public ArticleFacts beginFor(ArticlePlace place, String title, List<ChildId> team) {
        ArticleAudience readers = place.findClass().isPresent() ? ArticleAudience.FAMILIES : ArticleAudience.SCHOOL;
        Map<PersonId, AuthorKind> authors = new LinkedHashMap<>();
        team.forEach(pupil -> authors.put(pupil.asPerson(), AuthorKind.PUPIL));
        return hold.begin(
                new Article(place, new ArticleContent(title, "", readers, null, null), List.of(), clock.instant()),
                new CheckedPeople(authors, Map.of()));
    }

    private Optional<ArticlePlace> find(@Nullable ClassId schoolClass, @Nullable SchoolId school, Viewer viewer) {
        if (schoolClass != null && school == null) {
            return rights.findWritable(schoolClass, viewer);
        }
        if (school != null && schoolClass == null) {
            return rights.findWritableJournal(school, viewer);
        }
        throw new InvalidInput("classId", "required");
    }

    private ArticleOutcome write(ArticlePlace place, ArticleContent sent, ArticlePeople named, Viewer viewer) {
        AuthorKind by = AuthorKind.of(viewer, place);
        ArticleContent content = by == AuthorKind.STAFF ? sent : own(sent, by);
        CheckedPeople people = checkPeople.check(place, content, named, NOBODY, viewer);
        Optional<ArticleOutcome.Refused> refused = hold.refuseAttaching(content.files(), viewer);
        if (refused.isPresent()) {
            return refused.get();
        }
        List<FileId> said = named.listSaid(content.files(), List.of(), by);
        if (!checkPeople.maySay(place, said, List.of(), viewer)) {
            return new ArticleOutcome.ForColleague();
        }
        return new ArticleOutcome.Done(hold.begin(new Article(place, content, said, clock.instant()), people));
    }

    /** Comments are taken as the class or the journal chooses, and an adult without a class proposes nothing to everybody. */
    private static ArticleContent own(ArticleContent sent, AuthorKind by) {
        if (by == AuthorKind.CONTRIBUTOR && sent.audience() == ArticleAudience.PUBLIC) {
            throw new InvalidInput("audience", "unknown");
        }
        return sent.withoutRule();
    }
}
