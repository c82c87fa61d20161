package fr.ent.core.school;

import java.time.ZoneId;
import java.util.Optional;

/** Which national rules bind a territory. */
record TerritoryRules(
        ZoneId timeZone, HolidayZone holidayZone, Optional<String> holidayRegion, boolean wednesdayOpen) {}
