package fr.ent.core.signin;

import fr.ent.core.TerritoryId;

/**
 * Something that the owner of an account is told by mail, should somebody else have done it.
 *
 * @param subject names the account
 * @param title the mail's
 * @param words what was done, and what to do where it wasn't the owner
 */
public record OwnerNews(TerritoryId territory, String subject, String title, String words) {

    /** The advice to an owner who hasn't done it. */
    public static final String NOT_YOU = "Ce n’était pas vous ? Prévenez tout de suite l’école ou la mairie.";
}
