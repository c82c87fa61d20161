package fr.ent.core.account.device;

import fr.ent.core.TerritoryId;
import java.time.Instant;

/**
 * An account was signed in to from a browser that it isn't known from.
 *
 * @param device roughly what it is
 * @param site the address that links begin with; empty when the territory has none of its own
 */
record NewDeviceMet(TerritoryId territory, String subject, String device, Instant at, String site) {}
