package fr.ent.gateway.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the server is.
 *
 * @param headTime how long the head of a request may take from its first byte to its last
 */
@ConfigurationProperties("ent.server")
record ServerSettings(@DefaultValue("20s") Duration headTime) {}
