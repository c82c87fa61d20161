package fr.ent.messaging.blog.category;

import fr.ent.core.ClassId;
import fr.ent.core.InvalidInput;
import fr.ent.core.NewId;
import fr.ent.core.text.FoldedWords;
import fr.ent.messaging.CategoryId;
import fr.ent.messaging.blog.category.Categories.KnownCategory;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the topics of a class, in order and in place of those before. */
@Component
class ChooseCategories {

    private final Categories categories;

    ChooseCategories(Categories categories) {
        this.categories = categories;
    }

    /** @throws InvalidInput when two have one name, or one isn't of the class */
    @Transactional
    public void choose(ClassId schoolClass, List<ArticleCategory> chosen) {
        Set<String> names =
                chosen.stream().map(category -> FoldedWords.of(category.name())).collect(Collectors.toSet());
        if (names.size() < chosen.size()) {
            throw new InvalidInput("categories", "twice");
        }
        Set<CategoryId> known = categories.list(schoolClass).stream()
                .map(category -> Objects.requireNonNull(category.id()))
                .collect(Collectors.toSet());
        List<CategoryId> kept = chosen.stream()
                .map(ArticleCategory::id)
                .filter(Objects::nonNull)
                .toList();
        if (!known.containsAll(kept) || Set.copyOf(kept).size() < kept.size()) {
            throw new InvalidInput("categories", "unknown");
        }
        categories.keepOnly(schoolClass, kept);
        categories.write(
                schoolClass, chosen.stream().map(ChooseCategories::named).toList());
    }

    private static KnownCategory named(ArticleCategory category) {
        CategoryId id = category.id();
        return new KnownCategory(id == null ? new CategoryId(NewId.next()) : id, category.name());
    }
}
