package fr.ent.core.account.print;

import java.net.URI;
import java.time.ZoneId;

/**
 * The sender of letters to families.
 *
 * @param site where the product answers, without a final slash
 */
public record Sender(
        String territoryName, String accent, ZoneId timeZone, String schoolName, String className, URI site) {}
