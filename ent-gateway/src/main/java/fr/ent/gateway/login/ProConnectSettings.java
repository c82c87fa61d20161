package fr.ent.gateway.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * ProConnect, by which agents sign in with their account at work.
 *
 * @param offered whether people are led there; the realm needs its address and secret first
 */
@Validated
@ConfigurationProperties("ent.proconnect")
public record ProConnectSettings(@DefaultValue("false") boolean offered) {}
