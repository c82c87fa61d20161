package fr.ent.messaging.demo;

import static fr.ent.core.demo.furnishing.Batch.row;

import fr.ent.core.demo.Chance;
import fr.ent.core.demo.furnishing.Batch;
import fr.ent.messaging.demo.FurnishBlog.BlogArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The topics of the blogs of classes. */
record BlogTopics(List<BlogTopic> all) {

    static BlogTopics draw(Chance chance, List<BlogArticle> articles) {
        List<BlogTopic> topics = new ArrayList<>();
        articles.stream().map(article -> article.schoolClass().id()).distinct().forEach(schoolClass -> {
            for (int at = 0; at < BlogText.TOPICS.size(); at++) {
                topics.add(new BlogTopic(chance.id(), schoolClass, at));
            }
        });
        return new BlogTopics(topics);
    }

    UUID of(BlogArticle article) {
        return all.stream()
                .filter(topic ->
                        topic.schoolClass().equals(article.schoolClass().id())
                                && topic.place() == article.text().topic())
                .findFirst()
                .orElseThrow()
                .id();
    }

    void write(Batch batch, UUID territory) {
        batch.insert(
                "messaging.article_category (territory_id, id, place_id, name, position)",
                all,
                topic -> row(
                        territory,
                        topic.id(),
                        topic.schoolClass(),
                        Objects.requireNonNull(BlogText.TOPICS.get(topic.place())),
                        topic.place()));
    }

    /** A topic of a class, and its place among those of it. */
    record BlogTopic(UUID id, UUID schoolClass, int place) {}
}
