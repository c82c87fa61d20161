package fr.ent.core.account.invitation;

import fr.ent.core.TerritoryId;
import java.net.URI;

/**
 * Mails with invitations wait to be sent.
 *
 * @param site the territory's own address, without a final slash
 */
record InvitationsWritten(TerritoryId territory, URI site) {}
