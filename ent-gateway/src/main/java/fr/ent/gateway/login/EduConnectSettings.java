package fr.ent.gateway.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * ÉduConnect, by which guardians sign in with the account that the school gave them.
 *
 * @param offered whether people are led there; the realm needs its address and secret first
 */
@Validated
@ConfigurationProperties("ent.educonnect")
public record EduConnectSettings(@DefaultValue("false") boolean offered) {}
