package fr.ent.core;

import java.util.List;

/** These people got a notice. */
public record NoticePublished(TerritoryId territory, List<PersonId> people, String kind) {

    public NoticePublished {
        people = List.copyOf(people);
    }
}
