package fr.ent.infra.standalone;

import fr.ent.infra.standalone.start.StandaloneSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The beans that the standalone adds to the gateway. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StandaloneSettings.class)
@Import(ApiBrowser.class)
class StandaloneConfiguration {}
