package fr.ent.core.charter;

import fr.ent.core.NotThere;
import fr.ent.core.SchoolId;
import fr.ent.core.charter.CharterRows.AcceptanceCounts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads versions of charters for those who write them. */
@Component
class CharterVersions {

    private static final int MOST = 100;

    private final Charters charters;
    private final CharterRows rows;

    CharterVersions(Charters charters, CharterRows rows) {
        this.charters = charters;
        this.rows = rows;
    }

    /** The territory's and those of these schools, the latest first. */
    List<CharterVersionView> list(Collection<SchoolId> schools) {
        return counted(rows.listNewest(schools, MOST));
    }

    CharterVersionView get(CharterId id) {
        return counted(rows.list(List.of(id)).values()).stream().findFirst().orElseThrow(NotThere::new);
    }

    private List<CharterVersionView> counted(Collection<CharterView> views) {
        CharterBook book = charters.book();
        Map<CharterId, AcceptanceCounts> acceptances =
                rows.countAcceptances(views.stream().map(CharterView::id).toList());
        return views.stream()
                .map(view -> counted(
                        view,
                        book.standing(new CharterFacts(view.id(), view.schoolId(), view.version(), view.startsOn())),
                        acceptances.getOrDefault(view.id(), AcceptanceCounts.NONE)))
                .toList();
    }

    private static CharterVersionView counted(CharterView view, CharterStanding standing, AcceptanceCounts counts) {
        return new CharterVersionView(
                view,
                standing,
                counts.all(),
                counts.children(),
                standing != CharterStanding.PAST && counts.direct() == 0);
    }
}
