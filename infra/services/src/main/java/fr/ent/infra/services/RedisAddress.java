package fr.ent.infra.services;

/** Where a Redis server listens, and the password it asks for. */
public record RedisAddress(String host, int port, String password) {}
