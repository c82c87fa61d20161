package fr.ent.core.account.recovery;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Help for an administrator who lost everything and whom nobody can help.
 *
 * @param administrator the SIRET of the territory and the administrator's user name, {@code 73282932000074 nadia.ferrand}, with
 *     a number behind them another time: the log gets a link at the start, good once and for two hours, to a new password without
 *     second factors
 */
@Validated
@ConfigurationProperties("ent.rescue")
record RescueSettings(@Nullable RescuedAdministrator administrator) {}
