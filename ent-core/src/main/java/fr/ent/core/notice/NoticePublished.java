package fr.ent.core.notice;

import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import java.util.List;

/** These people got a notice. */
public record NoticePublished(TerritoryId territory, List<PersonId> people, String kind) {

    public NoticePublished {
        people = List.copyOf(people);
    }
}
