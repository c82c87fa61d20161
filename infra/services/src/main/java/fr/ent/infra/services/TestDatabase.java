package fr.ent.infra.services;

/** An empty database, the role that owns its tables and the role the application uses, which owns nothing. */
public record TestDatabase(
        String jdbcUrl, String ownerUser, String ownerPassword, String appUser, String appPassword) {}
