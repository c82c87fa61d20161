package fr.ent.core;

/** Which person of which territory an account stands for. */
public record AccountTie(TerritoryId territory, PersonId person) {}
