package fr.ent.gateway.description;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The description of the API.
 *
 * @param offered whether {@code /api/openapi} describes the API, to everybody; closed unless set
 */
@Validated
@ConfigurationProperties("ent.openapi")
record DescriptionSettings(@DefaultValue("false") boolean offered) {}
