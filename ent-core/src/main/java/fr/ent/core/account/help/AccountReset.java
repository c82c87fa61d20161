package fr.ent.core.account.help;

import fr.ent.core.PersonId;

/** Somebody's account was given back to them, or taken from them, since another may have had it; told within the transaction. */
public record AccountReset(PersonId person, PersonId by) {}
