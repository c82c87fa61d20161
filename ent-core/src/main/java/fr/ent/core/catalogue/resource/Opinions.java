package fr.ent.core.catalogue.resource;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.catalogue.CatalogueClock;
import fr.ent.core.catalogue.CatalogueRights;
import fr.ent.core.catalogue.ResourceId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ratings and recommendations of resources: one of each person, changed and taken back by them. */
@Component
class Opinions {

    private final Sql sql;
    private final CatalogueRights rights;
    private final CatalogueClock clock;

    Opinions(Sql sql, CatalogueRights rights, CatalogueClock clock) {
        this.sql = sql;
        this.rights = rights;
        this.clock = clock;
    }

    Optional<Integer> findOwn(ResourceId resource, PersonId person) {
        return sql.of("select stars from core.resource_rating where resource_id = :resource and person_id = :person")
                .with("resource", resource)
                .with("person", person)
                .find(row -> row.whole("stars"));
    }

    /** Those of the schools where the viewer works, the latest first. */
    List<RecommendationView> listRecommendations(ResourceId resource, Viewer viewer) {
        return sql.of("""
                        select c.school_id, c.person_id, n.given_name,
                               coalesce(nullif(n.usual_name, ''), n.family_name) as family_name, c.sentence, c.recommended_at
                        from core.resource_recommendation c
                        join core.person n on n.territory_id = c.territory_id and n.id = c.person_id
                        where c.resource_id = :resource and c.school_id = any(:schools)
                        order by c.recommended_at desc, c.person_id limit 50""")
                .with("resource", resource)
                .ids("schools", rights.listSchools(viewer))
                .list(row -> recommendation(row, viewer));
    }

    private static RecommendationView recommendation(Row row, Viewer viewer) {
        SchoolId school = row.id("school_id", SchoolId::new);
        PersonId person = row.id("person_id", PersonId::new);
        boolean own = person.equals(viewer.person());
        return new RecommendationView(
                school,
                person,
                row.text("given_name"),
                row.text("family_name"),
                row.text("sentence"),
                row.instant("recommended_at"),
                own,
                own || viewer.heads(school));
    }

    void rate(ResourceId resource, PersonId person, int stars) {
        sql.of("""
                        insert into core.resource_rating (resource_id, person_id, stars, rated_at)
                        values (:resource, :person, :stars, :now)
                        on conflict (territory_id, resource_id, person_id)
                        do update set stars = excluded.stars, rated_at = excluded.rated_at""")
                .with("resource", resource)
                .with("person", person)
                .with("stars", stars)
                .with("now", clock.now())
                .run();
    }

    void takeRatingBack(ResourceId resource, PersonId person) {
        sql.of("delete from core.resource_rating where resource_id = :resource and person_id = :person")
                .with("resource", resource)
                .with("person", person)
                .run();
    }

    void recommend(ResourceId resource, SchoolId school, PersonId person, String sentence) {
        sql.of("""
                        insert into core.resource_recommendation (resource_id, school_id, person_id, sentence, recommended_at)
                        values (:resource, :school, :person, :sentence, :now)
                        on conflict (territory_id, resource_id, school_id, person_id)
                        do update set sentence = excluded.sentence, recommended_at = excluded.recommended_at""")
                .with("resource", resource)
                .with("school", school)
                .with("person", person)
                .with("sentence", sentence.strip())
                .with("now", clock.now())
                .run();
    }
}
