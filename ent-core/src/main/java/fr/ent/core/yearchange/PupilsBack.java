package fr.ent.core.yearchange;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.TerritoryId;
import fr.ent.core.leaving.LeavingEffects;
import fr.ent.core.leaving.LeavingNotices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Pupils who had left by a change of years that is undone: what had ended is given back, and their families are told. */
@Component
class PupilsBack {

    private final LeavingEffects effects;
    private final LeavingNotices notices;
    private final ApplicationEventPublisher events;

    PupilsBack(LeavingEffects effects, LeavingNotices notices, ApplicationEventPublisher events) {
        this.effects = effects;
        this.notices = notices;
        this.events = events;
    }

    void welcome(TerritoryId town, SchoolId school, List<ChildId> children) {
        if (!children.isEmpty()) {
            Map<ChildId, SchoolId> schools =
                    children.stream().collect(Collectors.toMap(child -> child, child -> school));
            notices.back(children, effects.giveBack(schools, LocalDate.EPOCH));
            events.publishEvent(new YearChangeUndone(town));
        }
    }
}
