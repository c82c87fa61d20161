package fr.ent.core.territory.own;

import fr.ent.core.school.EndedByHolidays.HolidayEnds;

/** An outcome of changing a territory. */
sealed interface TerritoryOutcome {

    /** It is as wished. */
    record Changed() implements TerritoryOutcome {}

    /** Somebody else changed it since it was read. */
    record ChangedMeanwhile() implements TerritoryOutcome {}

    /** Another territory has this number. */
    record NumberTaken() implements TerritoryOutcome {}

    /** People come by ProConnect, which another number would keep out; it wasn't said that this is known. */
    record NumberInUse(int accounts) implements TerritoryOutcome {}

    /** Bookings hold the place: they would fall on days without school there, or with school again. */
    record PlaceHeld(HolidayEnds booked) implements TerritoryOutcome {}
}
