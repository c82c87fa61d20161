package fr.ent.infra.services;

/** Where a Redis server listens. */
public record RedisAddress(String host, int port) {}
