package fr.ent.gateway.description;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The description of the API.
 *
 * @param offered whether {@code /api/openapi} describes the API, to everybody; closed unless set
 */
@ConfigurationProperties("ent.openapi")
record DescriptionSettings(@DefaultValue("false") boolean offered) {}
