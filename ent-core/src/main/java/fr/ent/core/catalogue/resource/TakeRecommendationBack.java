package fr.ent.core.catalogue.resource;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Sql;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a recommendation back: its author their own, the head of the school any, of which the trail knows. */
@Component
class TakeRecommendationBack {

    private final Sql sql;
    private final Audit audit;

    TakeRecommendationBack(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** @throws NotThere if it is a colleague's and the viewer doesn't head the school */
    @Transactional
    public void takeBack(ResourceView resource, SchoolId school, PersonId author, Viewer viewer) {
        boolean own = author.equals(viewer.person());
        if (!own && !viewer.heads(school)) {
            throw new NotThere();
        }
        boolean gone = sql.of("""
                        delete from core.resource_recommendation
                        where resource_id = :resource and school_id = :school and person_id = :person""")
                .with("resource", resource.id())
                .with("school", school)
                .with("person", author)
                .changedOne();
        if (gone && !own) {
            audit.record(
                    viewer.person(),
                    "recommendation.removed",
                    "school:" + school,
                    Map.of(
                            "person",
                            author.toString(),
                            "title",
                            resource.content().title()));
        }
    }
}
