package fr.ent.core.school;

import java.time.ZoneId;
import java.util.Optional;

/** The national rules that bind a territory. */
record TerritoryRules(ZoneId timeZone, HolidayZone holidayZone, Optional<String> holidayRegion, SchoolWeeks weeks) {}
