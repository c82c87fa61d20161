package fr.ent.messaging.blog.book;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ClassId;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.BlogBookId;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.ArticleAudience;
import fr.ent.messaging.blog.book.BlogBook.BookState;
import fr.ent.messaging.testing.BlogScene;
import fr.ent.messaging.testing.MessagingTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A copy may die over a book: another one makes it soon, and none for ever. */
@MessagingTest
class LeftBookIT extends BlogScene {

    private static final Instant BEGUN = Instant.parse("2026-11-24T09:00:00Z");

    @Autowired
    private BlogBooks books;

    @Autowired
    private BookRounds rounds;

    @Test
    void isTakenAgainMinutesAfterACopyGetsNoFurther() {
        BlogBookId book = left(0);
        town.run(() -> {
            int mine = books.take(book, BEGUN, MakeBook.AT_MOST).orElseThrow();
            books.keep(book, mine, at(4), MakeBook.AT_MOST);
            books.keep(book, mine - 1, at(60), MakeBook.AT_MOST);
        });

        assertThat(waiting(8)).isEmpty();
        assertThat(waiting(9)).containsExactly(book);
    }

    @Test
    void isGivenUpOnceThreeCopiesHaveDiedOverIt() {
        published(Map.of());
        BlogBookId book = left(3);

        rounds.everywhere();

        assertThat(town.in(() -> books.find(book)).map(BlogBook::state)).contains(BookState.FAILED);
        assertThat(told(teacher, "messaging.book-failed")).isEqualTo(1);
    }

    @Test
    void goesWithTheSchoolsNoUnlessItIsOfAClassThatHasTheChildForItsOwn() {
        BlogBookId book = left(0);
        town.run(() -> jdbc.sql("update messaging.blog_book set child_ids = array[cast(:child as uuid)] where id = :id")
                .param("child", rose.value())
                .param("id", book.value())
                .update());
        ClassId next = town.schoolClass(school, "CE2");

        assertThat(removed(Set.of(next, ce1))).isEmpty();
        assertThat(removed(null)).isEmpty();
        assertThat(removed(Set.of(next))).contains(book.asFile());
    }

    private List<FileId> removed(@Nullable Set<ClassId> own) {
        return town.in(() -> books.removeShowing(rose, Set.of(ArticleAudience.SCHOOL), own));
    }

    /** A book that so many copies have begun and none has ended. */
    private BlogBookId left(int tries) {
        BlogBookId id = BlogBookId.next();
        town.run(() -> {
            books.add(new BlogBook(
                    id,
                    new NamedBlog(ce1, null),
                    ArticleAudience.FAMILIES,
                    BookState.UNDER_WAY,
                    teacher,
                    BEGUN,
                    FileId.next(),
                    null));
            jdbc.sql("update messaging.blog_book set tries = :tries where id = :id")
                    .param("tries", tries)
                    .param("id", id.value())
                    .update();
        });
        return id;
    }

    private List<BlogBookId> waiting(int minute) {
        return town.in(() -> books.listWaiting(at(minute))).stream()
                .map(BlogBook::id)
                .toList();
    }

    private static Instant at(int minute) {
        return BEGUN.plus(Duration.ofMinutes(minute));
    }
}
