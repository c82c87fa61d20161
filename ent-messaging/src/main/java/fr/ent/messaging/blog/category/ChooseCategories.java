package fr.ent.messaging.blog.category;

import fr.ent.core.InvalidInput;
import fr.ent.core.NewId;
import fr.ent.core.text.FoldedWords;
import fr.ent.messaging.CategoryId;
import fr.ent.messaging.NamedBlog;
import fr.ent.messaging.blog.category.Categories.KnownCategory;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the topics of a class, in order and in place of those before. */
@Component
class ChooseCategories {

    private final Categories categories;

    ChooseCategories(Categories categories) {
        this.categories = categories;
    }

    /**
     * Two people who choose at once lose nothing of each other's.
     *
     * @param read the topics that were there to choose from; null for all
     * @throws InvalidInput when two have one name, or one isn't of the class or journal
     */
    @Transactional
    public void choose(NamedBlog blog, List<ArticleCategory> chosen, @Nullable Collection<CategoryId> read) {
        List<ArticleCategory> there = categories.list(blog);
        choose(blog, read == null ? chosen : join(chosen, there, read), there);
    }

    /** The chosen topics without those that somebody else took away meanwhile, and then those that somebody else added. */
    private static List<ArticleCategory> join(
            List<ArticleCategory> chosen, List<ArticleCategory> there, Collection<CategoryId> read) {
        List<ArticleCategory> added =
                there.stream().filter(one -> !read.contains(one.id())).toList();
        Set<String> taken =
                added.stream().map(one -> FoldedWords.of(one.name())).collect(Collectors.toSet());
        return Stream.concat(
                        chosen.stream()
                                .filter(one -> one.id() == null || !read.contains(one.id()) || isAmong(one, there))
                                .filter(one -> !taken.contains(FoldedWords.of(one.name()))),
                        added.stream())
                .toList();
    }

    private static boolean isAmong(ArticleCategory one, List<ArticleCategory> there) {
        return there.stream().anyMatch(other -> Objects.equals(other.id(), one.id()));
    }

    private void choose(NamedBlog blog, List<ArticleCategory> chosen, List<ArticleCategory> there) {
        Set<String> names =
                chosen.stream().map(category -> FoldedWords.of(category.name())).collect(Collectors.toSet());
        if (names.size() < chosen.size()) {
            throw new InvalidInput("categories", "twice");
        }
        Set<CategoryId> known = there.stream()
                .map(category -> Objects.requireNonNull(category.id()))
                .collect(Collectors.toSet());
        List<CategoryId> kept = chosen.stream()
                .map(ArticleCategory::id)
                .filter(Objects::nonNull)
                .toList();
        if (!known.containsAll(kept) || Set.copyOf(kept).size() < kept.size()) {
            throw new InvalidInput("categories", "unknown");
        }
        categories.keepOnly(blog, kept);
        categories.write(blog, chosen.stream().map(ChooseCategories::named).toList());
    }

    private static KnownCategory named(ArticleCategory category) {
        CategoryId id = category.id();
        return new KnownCategory(id == null ? new CategoryId(NewId.next()) : id, category.name());
    }
}
