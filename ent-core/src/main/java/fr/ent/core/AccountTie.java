package fr.ent.core;

/** The person an account stands for, and that person's territory. */
public record AccountTie(TerritoryId territory, PersonId person) {}
