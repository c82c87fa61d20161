package fr.ent.core.yearchange;

import fr.ent.core.PersonId;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeClock;
import fr.ent.core.yearchange.coming.ComingPupils;
import fr.ent.core.yearchange.told.FamilyNews;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The news of a plan that is applied: for the trail, for families, and for the heads of schools to which its pupils come. */
@Component
class AppliedNews {

    private final ComingPupils coming;
    private final FamilyNews families;
    private final Notices notices;
    private final YearChangeClock clock;
    private final YearChangeTrail trail;

    AppliedNews(
            ComingPupils coming, FamilyNews families, Notices notices, YearChangeClock clock, YearChangeTrail trail) {
        this.coming = coming;
        this.families = families;
        this.notices = notices;
        this.clock = clock;
        this.trail = trail;
    }

    void applied(YearChange change, PersonId by) {
        trail.applied(by, change);
        families.applied(change);
        coming.countBySchool(change.id())
                .forEach(count -> notices.tell(
                        coming.listHeads(count.school(), clock.now()),
                        new Notice(
                                "core.pupils-coming",
                                null,
                                Map.of(
                                        "count", String.valueOf(count.pupils()),
                                        "school", count.from(),
                                        "date", change.startsOn().toString()),
                                "/passage-annee/" + count.plan())));
    }
}
