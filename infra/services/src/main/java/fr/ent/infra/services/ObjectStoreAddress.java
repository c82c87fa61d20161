package fr.ent.infra.services;

import java.net.URI;

/** Where an S3 server listens and the one key pair it accepts. */
public record ObjectStoreAddress(URI endpoint, String accessKey, String secretKey) {}
