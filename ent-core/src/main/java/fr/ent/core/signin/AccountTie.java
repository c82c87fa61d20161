package fr.ent.core.signin;

import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;

/** Which person of which territory an account stands for. */
public record AccountTie(TerritoryId territory, PersonId person) {}
